import type { AttemptFacts } from '@gatepost/connector-kit/journal';

export type Channel = 'email' | 'sms';

/** A message that is leased to this process. */
export interface DueMessage {
  readonly tenantId: string;
  readonly id: string;
  readonly channel: Channel;
  /** Of the connector that was to send it when it was ordered. */
  readonly connectorId: string | null;
  readonly sealed: Buffer;
  readonly suppressed: boolean;
  readonly attempts: number;
  /** Seconds. */
  readonly life: number;
  /** The tenant's configuration version. */
  readonly version: string;
}

/** Where a message is after an attempt. */
export interface Outcome {
  readonly state: 'handed' | 'delayed' | 'failed';
  readonly server: string | null;
  readonly error: string | null;
  /** Seconds until the next attempt; null when there is none. */
  readonly retryIn: number | null;
}

/** What can be told of an attempt. */
export interface Attempt {
  readonly connectorId: string;
  readonly factoryId: string;
  readonly language: string | null;
  readonly template: 'product' | 'tenant' | 'connector' | null;
  readonly outcome: 'handed' | 'temporary' | 'permanent' | 'unknown';
  readonly stage: 'connection' | 'login' | 'recipient' | 'message' | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly reply: string | null;
  readonly server: string | null;
  readonly facts: AttemptFacts;
  /** Milliseconds. */
  readonly took: number;
  /**
   * What the attempt says of the connector: that it works, as far as a rehearsal can tell or altogether; that it fails, or refuses what it is
   * given, whoever it is for. undefined: nothing.
   */
  readonly works: 'yes' | 'rehearsed' | 'fails' | 'refuses' | undefined;
}

export interface AttemptReport {
  readonly outcome: Outcome;
  /** undefined: there was none to make, such as for a code that had expired. */
  readonly attempt: Attempt | undefined;
}
