import type { Attempt } from './attempt';
import { isLost } from './failure';
import type { Session } from './session';

export interface PoolLimits {
  readonly connections: number;
  /** A connection that has waited this long for a mail is ended with a QUIT. */
  readonly idleMs: number;
  /** Servers bear with a connection for so many. */
  readonly mailsPerConnection: number;
}

/** Keeps connections for the next mail, and never has more of them than the limit. */
export class SessionPool {
  readonly #idle = new Map<Session, NodeJS.Timeout>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;
  #isClosed = false;

  constructor(
    private readonly open: (attempt: Attempt) => Promise<Session>,
    private readonly limits: PoolLimits,
  ) {}

  /**
   * Does `work` on a connection, a kept one where there is one. A kept one may turn out to be gone: then the work is done again on another,
   * unless `hasBegun` says that this could make it happen twice.
   */
  async use<Result>(attempt: Attempt, work: (session: Session) => Promise<Result>, hasBegun: () => boolean): Promise<Result> {
    await this.#enter(attempt.signal);
    let session: Session | undefined;
    try {
      for (session = this.#kept(); session; session = this.#kept()) {
        try {
          return await work(session);
        } catch (error) {
          if (!isLost(error) || hasBegun() || attempt.signal.aborted) throw error;
          session.destroy();
        }
      }
      session = await this.#opened(attempt);
      return await work(session);
    } finally {
      this.#giveBack(session);
    }
  }

  /** Work under way and work that waits for its turn is done; no connection is kept any more. */
  close(): void {
    this.#isClosed = true;
    for (const session of this.#idle.keys()) this.#retire(session);
  }

  async #enter(signal: AbortSignal): Promise<void> {
    if (this.#busy < this.limits.connections) {
      this.#busy += 1;
      return;
    }
    await new Promise<void>((done, fail) => {
      const giveUp = () => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        fail(new Error('no connection became free in time'));
      };
      const go = () => {
        signal.removeEventListener('abort', giveUp);
        done();
      };
      this.#waiting.push(go);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#busy -= 1;
  }

  async #opened(attempt: Attempt): Promise<Session> {
    const session = await this.open(attempt);
    session.whenOver(() => this.#take(session));
    return session;
  }

  #kept(): Session | undefined {
    const [session] = this.#idle.keys();
    if (session) this.#take(session);
    return session;
  }

  #take(session: Session): void {
    clearTimeout(this.#idle.get(session));
    this.#idle.delete(session);
  }

  #giveBack(session: Session | undefined): void {
    if (!session || session.isOver) return this.#leave();
    if (this.#isClosed || session.mails >= this.limits.mailsPerConnection) return this.#sayGoodbye(session);
    const timer = setTimeout(() => this.#retire(session), this.limits.idleMs);
    timer.unref();
    this.#idle.set(session, timer);
    this.#leave();
  }

  #retire(session: Session): void {
    this.#take(session);
    this.#busy += 1;
    this.#sayGoodbye(session);
  }

  /** Its place is taken until it is gone. */
  #sayGoodbye(session: Session): void {
    void session.quit().then(() => this.#leave());
  }
}
