import type { Handover } from './email-connector';
import type { Journal } from './journal';
import type { MessageValues } from './message-values';

export interface Sms {
  /** Unique, the same for another attempt. */
  readonly id: string;
  /** E.164 without the plus sign. */
  readonly to: string;
  readonly usageType: string;
  readonly values: MessageValues;
}

/** Hands text messages to whoever carries them on. Every failure is a `ConnectorError`. */
export interface SmsConnector {
  /** The name of the server that takes its messages, where that is known before the first one. */
  readonly server?: string;
  send(sms: Sms, journal: Journal): Promise<Handover>;
  close(): void;
}
