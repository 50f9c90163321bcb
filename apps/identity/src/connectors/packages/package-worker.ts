import { redactReply } from '@gatepost/connector-kit/redact-reply';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Log } from '../../platform/logging/log';
import { OutboundError } from '../../platform/outbound/outbound-error';
import type { OutboundGuard } from '../../platform/outbound/outbound-guard';
import { heardMessage } from './heard-message';
import { KnownSecrets } from './known-secrets';
import type { Fact, FromWorker, Order, PlainError, ToWorker, WorkerStart } from './messages';
import type { PackageSource } from './package-source';
import { PrintedLines } from './printed-lines';

/** Those of HTTPS and of mail. */
const USUAL_PORTS = [443, 25, 465, 587, 2525];
const HEAP_MB = 192;
const WHOLE_SEND_MS = 30_000;
/** Until a thread that was told to give up is ended with everything it does. */
const PATIENCE_MS = 1_000;

/**
 * - `failed`: the package threw.
 * - `ended`: its thread is gone, by an error outside of the order, `process.exit` or for want of memory.
 * - `late`: there was no answer in time.
 */
export class PackageError extends Error {
  constructor(
    readonly how: 'failed' | 'ended' | 'late',
    readonly said: PlainError,
  ) {
    super(said.message);
  }
}

/** Learns what happens while an order is carried out. */
export interface Watcher {
  fact(fact: Fact): void;
  /** A connection was refused. */
  blocked(reason: string): void;
}

interface Pending {
  readonly done: (value: unknown) => void;
  readonly fail: (error: PackageError) => void;
  readonly watcher: Watcher | undefined;
}

export interface WorkerSurroundings {
  readonly guard: OutboundGuard;
  readonly log: Log;
  /** Of Node, for the thread. */
  readonly flags?: readonly string[];
  /** Milliseconds a message may take as a whole. */
  readonly sendMs?: number;
}

/** The thread of one package: started with the first order, and anew with the next one after it has ended. */
export class PackageWorker {
  readonly secrets = new KnownSecrets();
  /** For the operator. */
  readonly #printed = new PrintedLines((line) =>
    this.surroundings.log.event('connector package', { package: this.source.name, line: redactReply(this.secrets.scrub(line)) }),
  );
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #last = 0;
  #isClosed = false;

  constructor(
    readonly source: PackageSource,
    private readonly surroundings: WorkerSurroundings,
  ) {}

  /** Fails with a `PackageError`. */
  async ask(wanted: Order, ms: number, watcher?: Watcher): Promise<unknown> {
    const worker = this.#running();
    this.#last += 1;
    const order = this.#last;
    const answer = new Promise<unknown>((done, fail) => this.#pending.set(order, { done, fail, watcher }));
    post(worker, { order, wanted });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      post(worker, { cancel: order });
    }, ms);
    // What does not even hear that it is to stop is caught in a loop.
    const last = setTimeout(() => void worker.terminate(), ms + PATIENCE_MS);
    try {
      return await answer;
    } catch (error) {
      throw isLate && error instanceof PackageError ? new PackageError('late', error.said) : error;
    } finally {
      clearTimeout(timer);
      clearTimeout(last);
      this.#pending.delete(order);
    }
  }

  get sendMs(): number {
    return this.surroundings.sendMs ?? WHOLE_SEND_MS;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    if (this.#isClosed) throw new PackageError('ended', { name: 'Error', message: 'The service is about to end.' });
    const { source, surroundings } = this;
    const workerData: WorkerStart = { entry: source.entry };
    const worker = new Worker(workerFile(), {
      workerData,
      name: source.name,
      env: {},
      argv: [],
      execArgv: [...(surroundings.flags ?? [])],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    this.#worker = worker;
    worker.unref();
    for (const output of [worker.stdout, worker.stderr]) this.#printed.from(output);
    let reason: unknown;
    worker.on('message', (posted: unknown) => this.#hear(worker, heardMessage(posted)));
    worker.on('error', (error: unknown) => {
      reason = error;
    });
    worker.on('exit', (code) => this.#ended(worker, reason ?? `exit code ${code}`));
    return worker;
  }

  #hear(worker: Worker, message: FromWorker | undefined): void {
    if (!message) return;
    if ('way' in message) return void this.#lead(worker, message);
    const pending = this.#pending.get(message.order);
    if ('fact' in message) pending?.watcher?.fact(message.fact);
    else if ('error' in message) pending?.fail(new PackageError('failed', message.error));
    else pending?.done(message.value);
  }

  async #lead(worker: Worker, { way, host, port, order }: Extract<FromWorker, { way: number }>): Promise<void> {
    try {
      post(worker, { way, addresses: await this.surroundings.guard.addressesFor({ host, port }, USUAL_PORTS) });
    } catch (error) {
      const known = error instanceof OutboundError ? error : new OutboundError('EDNS', 'the name leads nowhere');
      if (known.code === 'EBLOCKED' && order !== undefined) this.#pending.get(order)?.watcher?.blocked(known.message);
      post(worker, { way, refused: { code: known.code, message: known.message } });
    }
  }

  #ended(worker: Worker, reason: unknown): void {
    if (this.#worker === worker) this.#worker = undefined;
    const message = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
    const told = redactReply(this.secrets.scrub(message));
    if (this.#pending.size > 0 || reason instanceof Error)
      this.surroundings.log.warn(`the thread of the connector package ${this.source.name} has ended: ${told}`);
    for (const { fail } of this.#pending.values()) fail(new PackageError('ended', { name: 'Error', message: told }));
  }
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

/** In the build it lies beside the bundle; from source Node runs it as it is. */
function workerFile(): URL {
  const built = new URL('./connector-worker.js', import.meta.url);
  return existsSync(fileURLToPath(built)) ? built : new URL('./worker/entry.ts', import.meta.url);
}
