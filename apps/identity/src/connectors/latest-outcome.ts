import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Handover } from '@gatepost/connector-kit/email-connector';
import { setTimeout as pause } from 'node:timers/promises';

/** What became of a message, and how long it took. */
type Outcome = { readonly ms: number } & ({ readonly handover: Handover } | { readonly failure: ConnectorError });

/**
 * For connectors of which nothing can be asked but to send: a message that must not leave comes to what the one before it came to, after as
 * much time.
 */
export class LatestOutcome {
  #latest: Outcome | undefined;

  /** Sends a message, and remembers what it came to. What is about its recipient alone says nothing of others. */
  async noting(send: () => Promise<Handover>): Promise<Handover> {
    const since = performance.now();
    try {
      const handover = await send();
      this.#latest = { ms: performance.now() - since, handover };
      return handover;
    } catch (failure) {
      if (failure instanceof ConnectorError && !failure.failure.ofRecipient) this.#latest = { ms: performance.now() - since, failure };
      throw failure;
    }
  }

  /** `server` is named before there was a message. */
  async repeat(server: string): Promise<Handover> {
    await pause(this.#latest?.ms ?? 0);
    if (this.#latest && 'failure' in this.#latest) throw this.#latest.failure;
    return this.#latest?.handover ?? { server };
  }
}
