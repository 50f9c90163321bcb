import type { SmtpServer } from '../smtp';

type Settled = Omit<SmtpServer, 'auth'>;

/** A configuration on its way: what is not filled in yet is not there, and the login may be of any kind. */
export type SmtpDraft = { readonly [Key in keyof Settled]?: Settled[Key] | undefined } & { readonly auth?: Readonly<Record<string, unknown>> | undefined };

/** What a person types, beside the From address. `key` is the way to it in the configuration: `auth.pass`. */
export interface PresetField {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly placeholder?: string;
  readonly isConfidential?: boolean;
}

/** A question with a few answers, such as the region. Each answer fills in something else. */
export interface PresetChoice {
  readonly label: string;
  readonly help: string;
  readonly options: readonly { readonly value: string; readonly title: string; readonly fills: SmtpDraft }[];
}

/** How to send through one provider: plain data, the same on the wire. */
export interface SmtpPreset {
  readonly id: string;
  readonly name: string;
  /** Who it is for, in one sentence. */
  readonly description: string;
  readonly auth: 'login' | 'oauth2' | 'any';
  /** What is the same for everybody. A choice is laid over it. */
  readonly fills: SmtpDraft;
  readonly choices: readonly PresetChoice[];
  readonly asks: readonly PresetField[];
  /** A whole configuration short of templates, with made-up names and secrets. */
  readonly example: SmtpDraft;
  /** How much it sends. */
  readonly limits?: string;
  /** Its page in docs/connectors. */
  readonly guide: string;
  /** Pages of the provider. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

/** The day that hosts, ports, rules and limits are as of. */
export const PRESETS_CHECKED_ON = '2026-11-25';
