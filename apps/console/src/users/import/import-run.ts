import { computed, signal } from '@angular/core';
import { ApiError } from '@gatepost/api-client/api-error';
import type { ImportOutcome } from '@gatepost/contracts/management/users-import';
import type { Batch, ReadyRow, RowProblem } from './import-batches';

/** Sends rows; answers what became of each. */
export type Send = (users: readonly ReadyRow['user'][]) => Promise<readonly ImportOutcome[]>;

type State = 'ready' | 'running' | 'paused' | 'interrupted' | 'cancelled' | 'finished';
export type Counts = Readonly<Record<ImportOutcome['outcome'], number>>;

const NONE: Counts = { created: 0, updated: 0, skipped: 0, refused: 0 };
const TRIES = 4;
const PAUSE_MS = 1000;
/** Codes of refusals that are about what was sent: a smaller part of it may be fine. */
const ABOUT_CONTENT: ReadonlySet<number> = new Set([400, 413]);

/** Goes through a file batch by batch. A batch is done or not done, so it can stop and go on at any time. */
export class ImportRun {
  readonly #state = signal<State>('ready');
  readonly #counts = signal(NONE);
  readonly #problems = signal<readonly RowProblem[]>([]);
  readonly #error = signal<unknown>(undefined);
  #current: Batch | undefined;
  #isUnderWay = false;

  readonly state = this.#state.asReadonly();
  readonly counts = this.#counts.asReadonly();
  readonly problems = this.#problems.asReadonly();
  /** Why it was interrupted. */
  readonly error = this.#error.asReadonly();
  readonly done = computed(() => Object.values(this.#counts()).reduce((sum, count) => sum + count, 0));

  constructor(
    readonly total: number,
    private readonly batches: Iterator<Batch>,
    private readonly send: Send,
    private readonly pauseMs = PAUSE_MS,
  ) {}

  /** Begins, or goes on where it stopped. */
  async run(): Promise<void> {
    this.#state.set('running');
    this.#error.set(undefined);
    // Whoever goes on while the last batch is still under way only takes the pause back.
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    try {
      while (this.#state() === 'running') {
        this.#current ??= this.#next();
        if (!this.#current) return this.#state.set('finished');
        this.#keep(this.#current.problems, await this.#sent(this.#current.rows));
        this.#current = undefined;
      }
    } catch (error) {
      this.#error.set(error);
      this.#state.update((state) => (state === 'cancelled' ? state : 'interrupted'));
    } finally {
      this.#isUnderWay = false;
    }
  }

  /** After the batch that is under way. */
  pause(): void {
    if (this.#state() === 'running') this.#state.set('paused');
  }

  cancel(): void {
    if (this.#state() !== 'finished') this.#state.set('cancelled');
  }

  #next(): Batch | undefined {
    const next = this.batches.next();
    return next.done ? undefined : next.value;
  }

  #keep(unsent: readonly RowProblem[], sent: readonly (readonly [ReadyRow, ImportOutcome])[]): void {
    const refused = sent.flatMap(([{ source }, { issues }]) => issues.slice(0, 1).map((issue) => ({ source, issue })));
    const problems = [...unsent, ...refused].toSorted((one, other) => one.source.line - other.source.line);
    this.#problems.update((all) => [...all, ...problems]);
    this.#counts.update((counts) => {
      const sums = { ...counts, refused: counts.refused + unsent.length };
      for (const [, { outcome }] of sent) sums[outcome] += 1;
      return sums;
    });
  }

  async #sent(rows: readonly ReadyRow[]): Promise<readonly (readonly [ReadyRow, ImportOutcome])[]> {
    if (rows.length === 0) return [];
    try {
      const outcomes = await this.#patiently(rows);
      return rows.flatMap((row, at) => {
        const outcome = outcomes[at];
        return outcome ? [[row, outcome] as const] : [];
      });
    } catch (error) {
      if (!(error instanceof ApiError) || !ABOUT_CONTENT.has(error.status)) throw error;
      return this.#halved(rows, error);
    }
  }

  /** Finds the row that nothing can be sent with. */
  async #halved(rows: readonly ReadyRow[], { code, message }: ApiError) {
    const [only, ...others] = rows;
    if (only && others.length === 0)
      return [[only, { outcome: 'refused', userId: null, issues: [{ path: [], code, message }] } satisfies ImportOutcome] as const];
    const middle = Math.ceil(rows.length / 2);
    return [...(await this.#sent(rows.slice(0, middle))), ...(await this.#sent(rows.slice(middle)))];
  }

  /** What may succeed a little later is tried again: nothing was done. */
  async #patiently(rows: readonly ReadyRow[]): Promise<readonly ImportOutcome[]> {
    const users = rows.map(({ user }) => user);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.send(users);
      } catch (error) {
        if (attempt === TRIES || !mayPass(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, (error.retryAfter ?? attempt) * this.pauseMs));
      }
    }
  }
}

function mayPass(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.status === 0 || error.status === 429 || error.status >= 500 || error.code === 'entity.unique_integrity_violation');
}
