import type { listLogs } from '@gatepost/contracts/management/logs';
import type { InputOf, Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { momentPrefix } from '../platform/crypto/random-id';
import { Database } from '../platform/database/database';
import { DomainError } from '../platform/http/domain-error';
import { Paged } from '../platform/http/paged';

/** An entry as it is stored. */
export interface LogRow {
  readonly tenantId: string;
  readonly id: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
}

type Filter = InputOf<typeof listLogs>['query'];

const COLUMNS = 'l.tenant_id AS "tenantId", l.id, l.key, l.payload, l.created_at AS "createdAt"';
/** A count that may stop stops here. */
const CAP = 10_000;
const YES = ['true', '1', 'yes'];

/** How far the clocks of processes and of the database may be apart: ids tell the time of the one, `created_at` that of the other. */
const SKEW_MS = 600_000;

/** Conditions by the filter they belong to: one that is not asked for is left out, so that each statement finds its index. */
const CONDITIONS = {
  userId: 'l.user_id = ?',
  applicationId: 'l.application_id = ?',
  logKey: 'l.key = ?',
  targetId: "l.payload #>> '{target,id}' = ?",
  start_time: 'l.created_at >= to_timestamp(?::float8 / 1000) AND l.id >= ?',
  // The moment is a whole millisecond, of which the database knows the thousandths.
  end_time: 'l.created_at < to_timestamp((?::float8 + 1) / 1000) AND l.id < ?',
} as const satisfies Partial<Record<keyof Filter, string>>;
const FILTERS = ['userId', 'applicationId', 'logKey', 'targetId', 'start_time', 'end_time'] as const satisfies readonly (keyof typeof CONDITIONS)[];

@Injectable()
export class LogStore {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  async list(tenantId: string, filter: Filter, page: Page): Promise<Paged<LogRow>> {
    const { name, where, values } = matching(tenantId, filter);
    const [rows, total] = await Promise.all([
      this.database.query<LogRow & { tenantId: string }>({
        name: `logs${name}`,
        text: `SELECT ${COLUMNS} ${where} ORDER BY l.id DESC OFFSET $${values.length + 1} LIMIT $${values.length + 2}`,
        values: [...values, (page.number - 1) * page.size, page.size],
      }),
      this.#count(`number of logs${name}`, where, values, YES.includes(filter.enableCap ?? '') ? CAP + 1 : null),
    ]);
    return new Paged(rows, total, page, total > CAP && YES.includes(filter.enableCap ?? ''));
  }

  async get(tenantId: string, id: string): Promise<LogRow> {
    const [row] = await this.database.query<LogRow & { tenantId: string }>({
      name: 'one log',
      text: `SELECT ${COLUMNS} FROM logs l WHERE l.tenant_id = $1 AND l.id = $2`,
      values: [tenantId, id],
    });
    if (!row) throw new DomainError('entity.not_exists_with_id');
    return row;
  }

  async #count(name: string, where: string, values: readonly unknown[], most: number | null): Promise<number> {
    const text = `SELECT count(*)::int AS total FROM (SELECT 1 ${where} LIMIT $${values.length + 1}) counted`;
    const [row] = await this.database.query<{ total: number }>({ name, text, values: [...values, most] });
    return row?.total ?? 0;
  }
}

function matching(tenantId: string, filter: Filter) {
  const wanted = FILTERS.filter((name) => filter[name] !== undefined && filter[name] !== '');
  const values: unknown[] = [tenantId];
  const conditions = wanted.map((name) => {
    const given = valuesOf(name, filter[name]);
    return ` AND ${CONDITIONS[name].replaceAll('?', () => `$${values.push(given.shift())}`)}`;
  });
  return {
    name: wanted.map((filterName) => ` by ${filterName}`).join(''),
    where: `FROM logs l WHERE l.tenant_id = $1 AND l.key NOT LIKE 'TriggerHook.%'${conditions.join('')}`,
    values,
  };
}

/** A range of time is one of ids as well, which is what the index knows. */
function valuesOf(name: (typeof FILTERS)[number], value: unknown): unknown[] {
  if (name === 'start_time') return [value, momentPrefix(Number(value) - SKEW_MS)];
  return name === 'end_time' ? [value, momentPrefix(Number(value) + SKEW_MS)] : [value];
}
