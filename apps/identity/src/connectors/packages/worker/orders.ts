import { AsyncLocalStorage } from 'node:async_hooks';

/** What can be ended before its time. */
interface Ended {
  destroy(): void;
}

/** What the thread works on, and what each order has opened. Whatever happens in the course of an order knows its number. */
export class Orders {
  readonly #current = new AsyncLocalStorage<number>();
  readonly #opened = new Map<number, Set<Ended>>();

  get current(): number | undefined {
    return this.#current.getStore();
  }

  run<Result>(order: number, work: () => Promise<Result>): Promise<Result> {
    this.#opened.set(order, new Set());
    return this.#current.run(order, work);
  }

  opened(order: number | undefined, thing: Ended): void {
    if (order !== undefined) this.#opened.get(order)?.add(thing);
  }

  end(order: number): void {
    this.#opened.delete(order);
  }

  /** The answer is no longer waited for. */
  abandon(order: number): void {
    for (const thing of this.#opened.get(order) ?? []) thing.destroy();
    this.#opened.delete(order);
  }
}
