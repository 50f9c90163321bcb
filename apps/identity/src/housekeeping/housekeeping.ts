import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Environment, type Variables } from '../environment';
import { momentPrefix } from '../platform/crypto/random-id';
import { Database } from '../platform/database/database';
import { Log } from '../platform/logging/log';

const EVERY_MS = 5 * 60_000;
const DAY_MS = 86_400_000;
const BATCH = 5000;
const LOCK = 6_707_303;

interface Over {
  /** Since when a row may go. */
  readonly when: string;
  /** What `$1` stands for there. */
  readonly value?: (settings: Variables) => unknown;
  /** What goes with the rows, which it finds in `gone`. */
  readonly with?: string;
}

// The tenants are named where the index begins with them.
const OF_A_TENANT = 'tenant_id = ANY(ARRAY(SELECT id FROM tenants))';

/** Rows that are over. Nothing reads them any more: what has ended is judged by the same columns. */
const OVER: Readonly<Record<string, Over>> = {
  oidc_artefacts: { when: `expires_at < now() - interval '1 hour'` },
  one_time_codes: { when: `expires_at < now() - interval '1 hour'` },
  deliveries: {
    when: `${OF_A_TENANT} AND created_at < now() - make_interval(days => $1)`,
    value: ({ DELIVERY_LOG_DAYS }) => DELIVERY_LOG_DAYS,
    with: 'DELETE FROM delivery_attempts a USING gone g WHERE a.tenant_id = g.tenant_id AND a.delivery_id = g.id',
  },
  rate_limits: { when: `expires_at < now()` },
  // A guess needs the row of its address, so it stays for as long as there is a code.
  sentinels: {
    when: `updated_at < now() - interval '1 day' AND coalesce(blocked_until, now()) <= now()
      AND NOT EXISTS (SELECT FROM one_time_codes c WHERE c.tenant_id = sentinels.tenant_id AND c.address = sentinels.address)`,
  },
  // The ids of what is older come before one that is made of the moment.
  logs: { when: `${OF_A_TENANT} AND id < $1`, value: ({ AUDIT_LOG_DAYS }) => momentPrefix(Date.now() - AUDIT_LOG_DAYS * DAY_MS) },
  // The dashboard looks back a year.
  active_users: { when: `${OF_A_TENANT} AND date < now() - interval '400 days'` },
};

/** Keeps the tables from growing for ever. Of several processes one cleans at a time. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#clean(), EVERY_MS);
    this.#timer.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  async #clean(): Promise<void> {
    try {
      for (const table of Object.keys(OVER)) while ((await this.removeOver(table)) === BATCH);
    } catch (error) {
      this.log.error('housekeeping', error);
    }
  }

  /** One batch of one table; returns how many rows went. */
  async removeOver(table: string): Promise<number> {
    const over = OVER[table];
    if (!over) throw new Error(`nothing is known of ${table}`);
    const text = `WITH turn AS (SELECT pg_try_advisory_xact_lock(${LOCK}) AS mine),
      gone AS (DELETE FROM ${table} WHERE ctid = ANY(ARRAY(SELECT ctid FROM ${table}, turn WHERE mine AND ${over.when} LIMIT ${BATCH})) RETURNING *)
      ${over.with ? `, others AS (${over.with})` : ''} SELECT count(*)::int AS number FROM gone`;
    const values = over.value ? [over.value(this.environment.variables)] : [];
    const [row] = await this.database.query<{ number: number }>({ name: `clean ${table}`, text, values });
    return row?.number ?? 0;
  }
}
