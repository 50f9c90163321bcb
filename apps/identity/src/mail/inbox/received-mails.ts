import type { AddressObject, ParsedMail } from 'mailparser';
import { randomId } from '../../platform/crypto/random-id';

export interface MailSummary {
  readonly id: string;
  readonly from: string;
  /** Who it was addressed to on the envelope. */
  readonly to: readonly string[];
  readonly subject: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface ReceivedMail extends MailSummary {
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const MOST = 200;

/** The mails of this run, newest first, in memory only. */
export class ReceivedMails {
  readonly #listeners = new Set<() => void>();
  #mails: readonly ReceivedMail[] = [];

  get all(): readonly ReceivedMail[] {
    return this.#mails;
  }

  find(id: string): ReceivedMail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  add(to: readonly string[], { from, subject, text, html, headerLines }: ParsedMail): void {
    const headers = Object.fromEntries(headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]));
    const mail = {
      id: randomId(),
      from: from ? senderOf(from) : '',
      to,
      subject: subject ?? '',
      at: new Date().toISOString(),
      text: text ?? '',
      html: html || '',
      headers,
    };
    this.#mails = [mail, ...this.#mails].slice(0, MOST);
    this.#announce();
  }

  clear(): void {
    this.#mails = [];
    this.#announce();
  }

  /** Calls `listener` after each change until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}

export function summaryOf({ id, from, to, subject, at }: ReceivedMail): MailSummary {
  return { id, from, to, subject, at };
}

function senderOf({ value }: AddressObject): string {
  return value.map(({ name, address = '' }) => (name ? `${name} <${address}>` : address)).join(', ');
}
