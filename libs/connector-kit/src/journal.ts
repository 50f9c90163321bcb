import { redactReply } from './redact-reply';

/** The parts of an attempt whose time is taken. */
export type AttemptPart = 'connect' | 'greeting' | 'tls' | 'login' | 'message';

export interface DialogueLine {
  /** Milliseconds since the attempt began. */
  readonly at: number;
  readonly from: 'us' | 'server';
  readonly text: string;
}

/** What can be told of an attempt: never a code, a mail, an address or a credential. */
export interface AttemptFacts {
  /** Milliseconds. */
  readonly timings: Readonly<Partial<Record<AttemptPart, number>>>;
  /** Such as `TLSv1.3`. */
  readonly tls?: string;
  readonly dialogue: readonly DialogueLine[];
}

const MOST_LINES = 60;

/** Whoever makes an attempt hands one in; the connector tells it what happens, as it happens. */
export class Journal {
  readonly #since = performance.now();
  readonly #timings: Partial<Record<AttemptPart, number>> = {};
  readonly #dialogue: DialogueLine[] = [];
  #tls: string | undefined;

  /** What was sent. Whoever calls it has taken out what is nobody's business. */
  said(text: string): void {
    this.#add('us', text);
  }

  /** What the other side answered; it is redacted here. */
  heard(reply: string): void {
    this.#add('server', redactReply(reply));
  }

  took(part: AttemptPart, ms: number): void {
    this.#timings[part] = Math.round(ms);
  }

  secured(version: string): void {
    this.#tls = version;
  }

  get facts(): AttemptFacts {
    return { timings: { ...this.#timings }, ...(this.#tls !== undefined && { tls: this.#tls }), dialogue: [...this.#dialogue] };
  }

  #add(from: DialogueLine['from'], text: string): void {
    if (this.#dialogue.length < MOST_LINES) this.#dialogue.push({ at: Math.round(performance.now() - this.#since), from, text });
  }
}
