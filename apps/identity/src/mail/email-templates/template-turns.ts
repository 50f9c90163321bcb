import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { DomainError } from '../../platform/http/domain-error';

const MOST_WAITING = 30;

/**
 * A template of 64 KB can keep the process busy for a tenth of a second. Templates are read one after another, with room between them for
 * whatever else the process has to do; a crowd is sent away.
 */
@Injectable()
export class TemplateTurns {
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();

  async take<Result>(work: () => Result): Promise<Result> {
    if (this.#waiting >= MOST_WAITING) throw new DomainError('server.unavailable', { retryAfter: 2 });
    this.#waiting += 1;
    this.#last = this.#last.then(() => setImmediate());
    try {
      await this.#last;
      return work();
    } finally {
      this.#waiting -= 1;
    }
  }
}
