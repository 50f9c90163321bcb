import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Environment } from '../environment';
import { momentPrefix } from '../platform/crypto/random-id';
import { Database } from '../platform/database/database';
import { Log } from '../platform/logging/log';

const EVERY_MS = 5 * 60_000;
const DAY_MS = 86_400_000;
const BATCH = 5000;
const LOCK = 6_707_303;

/** Rows that are over, and since when they may go. Nothing reads them any more: what has ended is judged by the same columns. */
const OVER: Readonly<Record<string, string>> = {
  oidc_artefacts: `expires_at < now() - interval '1 hour'`,
  one_time_codes: `expires_at < now() - interval '1 hour'`,
  outbox_messages: `expires_at < now() - interval '1 hour'`,
  rate_limits: `expires_at < now()`,
  // A guess needs the row of its address, so it stays for as long as there is a code.
  sentinels: `updated_at < now() - interval '1 day' AND coalesce(blocked_until, now()) <= now()
    AND NOT EXISTS (SELECT FROM one_time_codes c WHERE c.tenant_id = sentinels.tenant_id AND c.address = sentinels.address)`,
  // The tenants are named so that the index of their logs is of use; the ids of what is older than the setting come before $1.
  logs: `tenant_id = ANY(ARRAY(SELECT id FROM tenants)) AND id < $1`,
  // The dashboard looks back a year.
  active_users: `tenant_id = ANY(ARRAY(SELECT id FROM tenants)) AND date < now() - interval '400 days'`,
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
    const text = `WITH turn AS (SELECT pg_try_advisory_xact_lock(${LOCK}) AS mine)
      DELETE FROM ${table} WHERE ctid = ANY(ARRAY(SELECT ctid FROM ${table}, turn WHERE mine AND ${OVER[table] ?? 'false'} LIMIT ${BATCH})) RETURNING 1`;
    const kept = this.environment.variables.AUDIT_LOG_DAYS * DAY_MS;
    const values = text.includes('$1') ? [momentPrefix(Date.now() - kept)] : [];
    return (await this.database.query({ name: `clean ${table}`, text, values })).length;
  }
}
