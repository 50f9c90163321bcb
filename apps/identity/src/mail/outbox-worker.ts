import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Environment } from '../environment';
import { Log } from '../platform/logging/log';
import { AttemptDelivery } from './attempt-delivery';
import { OutboxStore, type DueMail, type Outcome } from './outbox.store';

/** Longer than any attempt, so that nobody else takes a mail that is on its way. */
export const LEASE_SECONDS = 45;
const POLL_MS = 2_000;
const MOST_AT_ONCE = 20;
const RECORD_WAITS_MS = [200, 1_000, 3_000];

/** Makes the attempts: the first one of a mail at once, the later ones and those of a crashed process when they are due. */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #underWay = new Map<DueMail, Promise<Outcome>>();
  #timer: NodeJS.Timeout | undefined;
  #isStopping = false;

  constructor(
    private readonly outbox: OutboxStore,
    private readonly attempt: AttemptDelivery,
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
    const grace = new AbortController();
    const late = pause(this.environment.variables.SHUTDOWN_GRACE_SECONDS * 1000, undefined, { signal: grace.signal }).catch(() => undefined);
    await Promise.race([Promise.all(this.#underWay.values()), late]);
    grace.abort();
    await this.outbox.release([...this.#underWay.keys()]);
  }

  /** Starts an attempt for a mail that is leased to this process. The promise never rejects. */
  begin(mail: DueMail): Promise<Outcome> {
    const work = this.#isStopping ? this.#leave(mail) : this.#carryOut(mail);
    this.#underWay.set(mail, work);
    return work.finally(() => this.#underWay.delete(mail));
  }

  async #carryOut(mail: DueMail): Promise<Outcome> {
    const outcome = await this.attempt.execute(mail);
    for (const wait of [...RECORD_WAITS_MS, undefined]) {
      try {
        await this.outbox.record(mail, outcome);
        break;
      } catch (error) {
        // Without the record the mail would go out again after the lease.
        this.log.error('mail attempt was not recorded', error);
        if (wait !== undefined) await pause(wait);
      }
    }
    return outcome;
  }

  async #leave(mail: DueMail): Promise<Outcome> {
    await this.outbox.release([mail]).catch((error: unknown) => this.log.error('mail was not released', error));
    return { state: 'delayed', server: null, error: null, retryIn: 0 };
  }

  #planRound(): void {
    if (this.#isStopping) return;
    this.#timer = setTimeout(() => void this.#takeDue().finally(() => this.#planRound()), POLL_MS);
    this.#timer.unref();
  }

  async #takeDue(): Promise<void> {
    try {
      const room = MOST_AT_ONCE - this.#underWay.size;
      if (room > 0) for (const mail of await this.outbox.lease(room, LEASE_SECONDS)) void this.begin(mail);
    } catch (error) {
      this.log.error('due mails were not read', error);
    }
  }
}
