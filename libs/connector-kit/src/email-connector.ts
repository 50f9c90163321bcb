export interface Email {
  /** Unique. A mail that is sent again keeps it, so that mail programs can tell. */
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
}

export interface Handover {
  /** The name of the server that took the mail. */
  readonly server: string;
}

/** Hands mails to whoever carries them on. Every failure is a `ConnectorError`. */
export interface EmailConnector {
  send(email: Email): Promise<Handover>;
  /** Everything that sending does, short of a mail: it takes as long and fails for the same reasons. */
  rehearse(): Promise<Handover>;
  /** Lets mails under way finish. */
  close(): void;
}
