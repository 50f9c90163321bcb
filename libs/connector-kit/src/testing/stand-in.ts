import type { ConnectorErrorCode, ConnectorFailure } from '../connector-error';
import type { ConfigIssue } from '../own-connector';

/**
 * How the stand-in for a provider behaves.
 * - `willing`: it takes every message; `slow`: the same, some tenths of a second later.
 * - `busy`: it cannot take any now. `distrustful`: it does not accept the credential. `unwilling`: it refuses this message for good.
 * - `silent`: it takes connections and says nothing. `absent`: nobody listens.
 */
export type Behaviour = 'willing' | 'slow' | 'busy' | 'distrustful' | 'unwilling' | 'silent' | 'absent';

/** A stand-in for a provider, with a connector that is set up for it. */
export interface StandIn<Connector> {
  readonly connector: Connector;
  /** What reached it, each message as it came over the wire with codings undone. */
  readonly received: () => readonly string[];
  stop(): Promise<void>;
}

/** What a contract suite has to know of a connector. */
export interface ConnectorSubject<Connector> {
  /** `credential` is a secret of the configuration: it must be asked for and never told. */
  start(behaviour: Behaviour, credential: string): Promise<StandIn<Connector>>;
  /** What clients of the wire contract would find wrong with the metadata and the form. */
  wireProblems(): Promise<readonly string[]>;
  /** What the connector finds wrong with the example it gives itself: a configuration made of what its form begins with. */
  exampleProblems(): Promise<readonly ConfigIssue[]>;
  /** What silence means: `unknown` where a request is sent whole before anybody answers. */
  readonly silence: 'temporary' | 'unknown';
  /** The name of the server as a hand-over tells it. */
  readonly server: RegExp;
  /** What it is called when the credential is refused. */
  readonly loginCode?: ConnectorErrorCode;
}

/** What every failure means, by what the stand-in does. */
export const failures: readonly (readonly [Behaviour, ConnectorFailure['retry'] | 'silence'])[] = [
  ['busy', 'temporary'],
  ['distrustful', 'permanent'],
  ['unwilling', 'permanent'],
  ['silent', 'silence'],
  ['absent', 'temporary'],
];
