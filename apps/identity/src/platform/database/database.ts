import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DomainError } from '../http/domain-error';
import { isOutage } from './outage';

export interface Statement {
  /** Prepared once per connection under this name. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

const PAUSE_MS = 100;

/** The one pool: Prisma's adapter and the raw statements of the hot paths share it. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(url: string, max: number) {
    this.pool = new pg.Pool({
      connectionString: url,
      max,
      connectionTimeoutMillis: 900,
      idleTimeoutMillis: 60_000,
      // The server ends a statement after five seconds; a server that hangs ends nothing.
      query_timeout: 5500,
      keepAlive: true,
      options: '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c plan_cache_mode=force_generic_plan',
      application_name: 'gatepost',
    });
    // A connection that dies while idle must not take the process with it; the next query opens another.
    this.pool.on('error', () => undefined);
  }

  /** Rows of one prepared statement. A database that cannot be reached is `server.unavailable`. */
  async query<Row extends pg.QueryResultRow>({ name, text, values }: Statement): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>({ name: preparedName(name), text, values: [...values] })).rows;
    } catch (error) {
      throw isOutage(error) ? new DomainError('server.unavailable', { cause: error }) : error;
    }
  }

  /** At start a database may be slower than it will be for any request: it has only just been started itself. Throws when it does not answer in time. */
  async untilAnswering(patienceMs = 10_000): Promise<void> {
    const end = Date.now() + patienceMs;
    for (;;) {
      try {
        await this.query({ name: 'are you there', text: 'SELECT 1', values: [] });
        return;
      } catch (error) {
        if (!(error instanceof DomainError) || Date.now() > end) throw error;
        await sleep(PAUSE_MS);
      }
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

// PostgreSQL cuts names at 63 bytes, and two cut ones would collide.
const names = new Map<string, string>();
function preparedName(name: string): string {
  let short = names.get(name);
  if (short === undefined) names.set(name, (short = `gp${names.size}_${name.slice(0, 40)}`));
  return short;
}
