import { DomainError } from '../http/domain-error';

/** Hashing takes a processor and much memory: a few at once, the others wait their turn, and a crowd is sent away. */
export class PasswordQueue {
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(
    private readonly atOnce: number,
    private readonly longest: number,
  ) {}

  async run<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    await this.#turn();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  #turn(): Promise<void> | undefined {
    if (this.#running < this.atOnce) {
      this.#running += 1;
      return undefined;
    }
    if (this.#waiting.length >= this.longest) throw new DomainError('server.unavailable', { retryAfter: 2 });
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The place goes to the next in the line, so nobody overtakes. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
