import type { SmtpDraft } from './preset';
import type { ProblemFacts, ProblemPhrase } from './problem-words';

/** What a rule finds. */
export interface BrokenRule {
  /** Stable: `gmail.password`. */
  readonly code: string;
  /** `error`: a mail cannot go out. `warning`: it may not arrive, or not as it is meant. */
  readonly severity: 'error' | 'warning';
  /** The member of the configuration it is about. */
  readonly path: readonly string[];
  /** What is wrong, and what to do: the words for it. Rules of one code may say different things. */
  readonly phrase: ProblemPhrase;
  readonly facts?: ProblemFacts;
  /** Members of the configuration as they should be, where there is only one way. A login holds the secrets of the one that was checked. */
  readonly change?: SmtpDraft;
}

/** Something that cannot work, or will not work well. */
export interface PresetProblem extends BrokenRule {
  readonly message: string;
  /** What to do, in one sentence. */
  readonly fix: string;
  readonly facts: ProblemFacts;
}

/** How a provider's servers are spoken to, and what it demands of a configuration. */
export interface Provider {
  readonly name: string;
  /** Whether this is one of its SMTP servers. */
  readonly isServer: (host: string) => boolean;
  /** The SMTP server that is meant by another host of the provider's, such as the one for reading mail. */
  readonly meantBy?: (host: string) => string | undefined;
  /** Ports that begin in clear and change to TLS with STARTTLS; the first is offered as a fix. */
  readonly startTls: readonly number[];
  /** Ports that are TLS from the first byte. */
  readonly implicitTls: readonly number[];
  /** How many connections it allows one login at a time, where it says so. */
  readonly connections?: number;
  /** In the order in which they are told. */
  readonly rules: readonly Rule[];
}

/** undefined: nothing is wrong. What is not filled in is not wrong yet. */
export type Rule = (draft: SmtpDraft) => BrokenRule | undefined;
