import { clearTimeout, setTimeout } from 'node:timers';

interface Slot {
  free(): void;
}

interface Waiting {
  readonly answer: (slot: Slot | undefined) => void;
  readonly timer: NodeJS.Timeout;
}

/** So many at once for each key; who comes later stands in line, but not for ever. */
export class Slots {
  readonly #taken = new Map<string, number>();
  readonly #waiting = new Map<string, Set<Waiting>>();
  #isClosed = false;

  constructor(
    private readonly most: number,
    private readonly longestWaitMs: number,
  ) {}

  /** undefined: none became free in time, or there are none any more. */
  take(key: string): Promise<Slot | undefined> {
    if (this.#isClosed) return Promise.resolve(undefined);
    const taken = this.#taken.get(key) ?? 0;
    if (taken >= this.most) return this.#standInLine(key);
    this.#taken.set(key, taken + 1);
    return Promise.resolve({ free: () => this.#free(key) });
  }

  /** Who stands in line goes away with nothing. */
  close(): void {
    this.#isClosed = true;
    for (const line of this.#waiting.values()) for (const waiting of line) this.#answer(line, waiting, undefined);
  }

  #standInLine(key: string): Promise<Slot | undefined> {
    const line = this.#waiting.get(key) ?? new Set<Waiting>();
    this.#waiting.set(key, line);
    return new Promise((answer) => {
      const waiting: Waiting = { answer, timer: setTimeout(() => this.#answer(line, waiting, undefined), this.longestWaitMs) };
      line.add(waiting);
    });
  }

  #free(key: string): void {
    const line = this.#waiting.get(key);
    const [next] = line ?? [];
    if (line && next) return this.#answer(line, next, { free: () => this.#free(key) });
    this.#waiting.delete(key);
    const taken = (this.#taken.get(key) ?? 1) - 1;
    if (taken > 0) this.#taken.set(key, taken);
    else this.#taken.delete(key);
  }

  #answer(line: Set<Waiting>, waiting: Waiting, slot: Slot | undefined): void {
    clearTimeout(waiting.timer);
    line.delete(waiting);
    waiting.answer(slot);
  }
}
