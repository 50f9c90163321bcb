import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { Environment } from '../environment';
import { Log } from '../platform/logging/log';
import { AttemptDelivery } from './attempt-delivery';
import { AttemptStore } from './attempt.store';
import type { AttemptReport, DueMessage, Outcome } from './delivery-attempt';
import { OutboxStore } from './outbox.store';
import { Slots } from './slots';

/** Longer than the wait for a slot and an attempt together, so that nobody else takes a message that is on its way. */
export const LEASE_SECONDS = 45;
const LONGEST_WAIT_MS = 12_000;
const POLL_MS = 2_000;
/** Per connector twice the connections it keeps, so that none of them is ever idle while there is work. */
const MOST_PER_CONNECTOR = 10;
const MOST_AT_ONCE = 40;
const RECORD_WAITS_MS = [200, 1_000, 3_000];

const left: Outcome = { state: 'delayed', server: null, error: null, retryIn: 0 };

/** Makes the attempts: the first one of a message at once, the later ones and those of a crashed process when they are due. */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #underWay = new Map<DueMessage, Promise<Outcome>>();
  readonly #slots = new Slots(MOST_PER_CONNECTOR, LONGEST_WAIT_MS);
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  /** The last round has taken as much as it could. */
  #mayBeMore = false;
  #isStopping = false;

  constructor(
    private readonly outbox: OutboxStore,
    private readonly attempt: AttemptDelivery,
    private readonly attempts: AttemptStore,
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.#planRound();
  }

  /** Takes no more work, lets attempts under way end, and leaves the rest to others. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    this.#slots.close();
    const grace = new AbortController();
    const late = pause(this.environment.variables.SHUTDOWN_GRACE_SECONDS * 1000, undefined, { signal: grace.signal }).catch(() => undefined);
    // What a round has taken comes under way when it is over.
    const ended = Promise.resolve(this.#round).then(() => Promise.all(this.#underWay.values()));
    await Promise.race([ended, late]);
    grace.abort();
    await this.outbox.release([...this.#underWay.keys()]);
  }

  /** Starts an attempt for a message that is leased to this process. The promise never rejects. */
  begin(message: DueMessage): Promise<Outcome> {
    const work = this.#carryOut(message);
    this.#underWay.set(message, work);
    return work.finally(() => {
      this.#underWay.delete(message);
      if (this.#mayBeMore && this.#underWay.size <= MOST_AT_ONCE / 2) this.#takeDue();
    });
  }

  async #carryOut(message: DueMessage): Promise<Outcome> {
    const slot = await this.#slots.take(`${message.tenantId} ${message.connectorId}`);
    if (!slot) return this.#leave(message);
    try {
      // Once the answer that ordered it is written: one that never leaves costs less to make, and the time of the answer would tell.
      await turn();
      const report = await this.attempt.execute(message);
      await this.#record(message, report);
      return report.outcome;
    } finally {
      slot.free();
    }
  }

  async #record(message: DueMessage, report: AttemptReport): Promise<void> {
    for (const wait of [...RECORD_WAITS_MS, undefined]) {
      try {
        // What has waited for the connector to work again need not wait for the next round.
        if (await this.attempts.record(message, report)) this.#takeDue();
        return;
      } catch (error) {
        // Without the record the message would go out again after the lease.
        this.log.error('message attempt was not recorded', error);
        if (wait !== undefined) await pause(wait);
      }
    }
  }

  async #leave(message: DueMessage): Promise<Outcome> {
    this.#mayBeMore = true;
    await this.outbox.release([message]).catch((error: unknown) => this.log.error('message was not released', error));
    return left;
  }

  #planRound(): void {
    if (this.#isStopping) return;
    this.#timer = setTimeout(() => {
      this.#takeDue();
      this.#planRound();
    }, POLL_MS);
    this.#timer.unref();
  }

  /** One round at a time. */
  #takeDue(): void {
    const room = MOST_AT_ONCE - this.#underWay.size;
    if (this.#isStopping || this.#round || room <= 0) return;
    this.#mayBeMore = false;
    this.#round = this.#leaseUpTo(room).finally(() => (this.#round = undefined));
  }

  async #leaseUpTo(room: number): Promise<void> {
    try {
      const due = await this.outbox.lease(room, LEASE_SECONDS);
      this.#mayBeMore = due.length === room;
      for (const message of due) void this.begin(message);
    } catch (error) {
      this.log.error('due messages were not read', error);
    }
  }
}
