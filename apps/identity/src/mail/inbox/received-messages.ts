import type { AddressObject, ParsedMail } from 'mailparser';
import { randomId } from '../../platform/crypto/random-id';

interface Received {
  readonly id: string;
  /** Who it was addressed to: the envelope of a mail; a number in E.164, with the plus sign. */
  readonly to: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
}

export interface ReceivedMail extends Received {
  readonly channel: 'email';
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ReceivedText extends Received {
  readonly channel: 'sms';
  /** Its sender's id for it, the same for another attempt. */
  readonly reference: string;
}

export type ReceivedMessage = ReceivedMail | ReceivedText;

const MOST = 200;

/** The mails and text messages of this run, newest first, in memory only. */
export class ReceivedMessages {
  readonly #listeners = new Set<() => void>();
  #messages: readonly ReceivedMessage[] = [];

  get all(): readonly ReceivedMessage[] {
    return this.#messages;
  }

  find(id: string): ReceivedMessage | undefined {
    return this.#messages.find((message) => message.id === id);
  }

  addMail(to: readonly string[], { from, subject, text, html, headerLines }: ParsedMail): void {
    const headers = Object.fromEntries(headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]));
    const content = { from: from ? senderOf(from) : '', subject: subject ?? '', text: text ?? '', html: html || '', headers };
    this.#add({ channel: 'email', ...arrival(to), ...content });
  }

  /** Brought twice under one id it is one message. */
  addText({ id: reference, to, text }: { readonly id: string; readonly to: string; readonly text: string }): void {
    if (this.#messages.some((message) => message.channel === 'sms' && message.reference === reference)) return;
    this.#add({ channel: 'sms', ...arrival([to]), text, reference });
  }

  clear(): void {
    this.#messages = [];
    this.#announce();
  }

  /** Calls `listener` after each change until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #add(message: ReceivedMessage): void {
    this.#messages = [message, ...this.#messages].slice(0, MOST);
    this.#announce();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** What stands in a list: of a mail its head, of a text message all there is. */
export function summaryOf(message: ReceivedMessage): object {
  const { id, channel, to, at } = message;
  return { id, channel, to, at, ...(message.channel === 'email' ? { from: message.from, subject: message.subject } : { text: message.text }) };
}

function arrival(to: readonly string[]) {
  return { id: randomId(), to, at: new Date().toISOString() };
}

function senderOf({ value }: AddressObject): string {
  return value.map(({ name, address = '' }) => (name ? `${name} <${address}>` : address)).join(', ');
}
