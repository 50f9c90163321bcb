import type { WritePart } from '../../platform/database/write';

interface Visit {
  readonly part: WritePart;
  /** The part has been written: today this person needs no other. */
  remember(): void;
}

/** More people than this in one day are written again when they come back; the database knows them already. */
const MOST = 100_000;

/** One row per person and day (UTC). What this process has written it does not write again. */
export class ActiveUsers {
  #date = '';
  readonly #seen = new Set<string>();

  /** undefined: this person's row is there. */
  visit(tenantId: string, userId: string): Visit | undefined {
    const date = new Date().toISOString().slice(0, 10);
    if (date !== this.#date || this.#seen.size >= MOST) this.#seen.clear();
    this.#date = date;
    const key = `${date} ${tenantId} ${userId}`;
    return this.#seen.has(key) ? undefined : { part: activeOn(date, userId), remember: () => this.#seen.add(key) };
  }
}

function activeOn(date: string, userId: string): WritePart {
  return {
    name: 'active_user',
    sql: `INSERT INTO active_users (tenant_id, date, user_id) SELECT $1, (@data->>'date')::date, @data->>'userId' WHERE @ok
      ON CONFLICT DO NOTHING RETURNING 1`,
    data: { date, userId },
  };
}
