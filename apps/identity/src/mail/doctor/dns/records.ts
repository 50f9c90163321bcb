import { Resolver } from 'node:dns/promises';
import { codeOf } from '../error-code';

/** A question to the name servers; fails with the system's codes: ENOTFOUND, ENODATA, ETIMEOUT and others. */
export type Ask = (name: string, type: string) => Promise<string[] | string[][]>;

const TIMEOUT_MS = 1_000;
const TRIES = 2;
/** A record can name others without end. */
const MOST_QUESTIONS = 150;

/** The DNS as one examination sees it: each question is put once. */
export class Records {
  readonly #resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
  readonly #answers = new Map<string, Promise<string[] | string[][]>>();

  /** `servers`: addresses with or without a port; those of the system unless there are any. After the deadline nothing is answered any more. */
  constructor(
    private readonly deadline: AbortSignal,
    servers: readonly string[] = [],
  ) {
    if (servers.length > 0) this.#resolver.setServers(servers);
    deadline.addEventListener('abort', this.close, { once: true });
  }

  readonly ask: Ask = (name, type) => {
    const question = `${type} ${name.toLowerCase()}`;
    const known = this.#answers.get(question);
    if (known) return known;
    if (this.deadline.aborted || this.#answers.size >= MOST_QUESTIONS) return Promise.reject(Object.assign(new Error('not asked'), { code: 'EREFUSED' }));
    // The declared type lacks the records that are objects; whoever asks for those parses them.
    const answer = this.#resolver.resolve(name, type) as Promise<string[] | string[][]>;
    this.#answers.set(question, answer);
    return answer;
  };

  /** Whole TXT records. None is an empty list; without an answer it fails. */
  async texts(name: string): Promise<readonly string[]> {
    return (await this.#found(name, 'TXT')).map((parts) => (Array.isArray(parts) ? parts.join('') : parts));
  }

  /** Of both families. */
  async addresses(name: string): Promise<readonly string[]> {
    const found = await Promise.all([this.#found(name, 'A'), this.#found(name, 'AAAA')]);
    return found.flat(2);
  }

  /** The names that mail servers of a domain have, the preferred ones first; `''` is the null MX. */
  async exchanges(domain: string): Promise<readonly string[]> {
    const found: readonly unknown[] = await this.#found(domain, 'MX');
    const preferred = found.flatMap((record) => exchangeOf(record) ?? []).sort((one, other) => one.priority - other.priority);
    return preferred.map(({ exchange }) => exchange);
  }

  /** Whether there is anything at all under a name. */
  async exists(name: string): Promise<boolean> {
    try {
      await this.ask(name, 'A');
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOTFOUND') return false;
      if (codeOf(error) === 'ENODATA') return true;
      throw error;
    }
  }

  readonly close = (): void => {
    this.deadline.removeEventListener('abort', this.close);
    this.#resolver.cancel();
  };

  async #found(name: string, type: string): Promise<string[] | string[][]> {
    try {
      return await this.ask(name, type);
    } catch (error) {
      if (['ENOTFOUND', 'ENODATA'].includes(codeOf(error))) return [];
      throw error;
    }
  }
}

function exchangeOf(record: unknown): { readonly exchange: string; readonly priority: number } | undefined {
  if (typeof record !== 'object' || record === null || !('exchange' in record) || !('priority' in record)) return undefined;
  return { exchange: String(record.exchange), priority: Number(record.priority) };
}
