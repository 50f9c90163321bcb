import type { ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import type { AttemptPart, Journal } from '@gatepost/connector-kit/journal';

/** One mail on its way, or one rehearsal: how far it is, and what may not be told of it. */
export class Attempt {
  readonly #totals = new Map<AttemptPart, number>();
  #part: AttemptPart | undefined;
  #since = 0;

  /** `signal` ends it; `secrets` are taken out of whatever a server answers. */
  constructor(
    readonly journal: Journal,
    readonly signal: AbortSignal,
    readonly secrets: readonly string[],
  ) {}

  /** The part before it is over. */
  begin(part: AttemptPart): void {
    this.stop();
    this.#part = part;
    this.#since = performance.now();
  }

  stop(): void {
    if (this.#part === undefined) return;
    const total = (this.#totals.get(this.#part) ?? 0) + performance.now() - this.#since;
    this.#totals.set(this.#part, total);
    this.journal.took(this.#part, total);
    this.#since = performance.now();
  }

  get stage(): NonNullable<ConnectorFailure['stage']> {
    return this.#part === 'login' || this.#part === 'message' ? this.#part : 'connection';
  }
}
