import type { Journal } from './journal';
import type { MessageValues } from './message-values';

export interface Email {
  /** Unique. A mail that is sent again keeps it, so that mail programs and providers can tell. */
  readonly id: string;
  /** In canonical form. */
  readonly to: string;
  readonly subject: string;
  /** Other senders than the connector's own, where a template names them: `Harbour <no-reply@harbour.example>`. What is no address is passed over. */
  readonly from?: string;
  readonly replyTo?: string;
  /** At least one of the two. */
  readonly text?: string;
  readonly html?: string;
  /** What it is for and what it was made of: for connectors that fill templates of their own. */
  readonly usageType: string;
  readonly values: MessageValues;
  /** Whose words it is in. A connector with templates of its own uses them unless the tenant has written one. */
  readonly template: 'product' | 'tenant' | 'connector';
}

export interface Handover {
  /** The name of the server that took the message. */
  readonly server: string;
  /** What it answered, redacted. */
  readonly reply?: string;
}

/** Hands mails to whoever carries them on. Every failure is a `ConnectorError`. */
export interface EmailConnector {
  send(email: Email, journal: Journal): Promise<Handover>;
  /** Everything that sending does, short of a mail: it takes as long and fails for the same reasons. */
  rehearse(journal: Journal): Promise<Handover>;
  /** Lets mails under way finish. */
  close(): void;
}
