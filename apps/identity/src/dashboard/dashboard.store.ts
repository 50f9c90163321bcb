import type { countActiveUsers, countNewUsers } from '@gatepost/contracts/management/dashboard';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';

// Days are those of UTC, as in active_users.
const NEW_USERS = `SELECT count(*) FILTER (WHERE created_at >= today)::int AS today,
    count(*) FILTER (WHERE created_at >= today - interval '1 day' AND created_at < today)::int AS yesterday,
    count(*) FILTER (WHERE created_at >= today - interval '6 days')::int AS week,
    count(*) FILTER (WHERE created_at < today - interval '6 days')::int AS "weekBefore"
  FROM users, (SELECT date_trunc('day', now(), 'UTC') AS today) days
  WHERE tenant_id = $1 AND created_at >= date_trunc('day', now(), 'UTC') - interval '13 days'`;

const CURVE = `SELECT to_char(day, 'YYYY-MM-DD') AS date, (SELECT count(*)::int FROM active_users a WHERE a.tenant_id = $1 AND a.date = day) AS count
  FROM (SELECT $2::date - back AS day FROM generate_series(29, 0, -1) AS back) days ORDER BY day`;

/** One pass over sixty days: of each person, in which of the periods there was a day. `$3` to `$6` are the days before each period, counted back. */
const PERIODS = `SELECT count(*) FILTER (WHERE periods & 1 > 0)::int AS week, count(*) FILTER (WHERE periods & 2 > 0)::int AS "weekBefore",
    count(*) FILTER (WHERE periods & 4 > 0)::int AS month, count(*) FILTER (WHERE periods & 8 > 0)::int AS "monthBefore"
  FROM (
    SELECT bit_or(CASE WHEN date > $3::date THEN 5 WHEN date > $4::date THEN 6 WHEN date > $5::date THEN 4 ELSE 8 END) AS periods
    FROM active_users WHERE tenant_id = $1 AND date <= $2::date AND date > $6::date GROUP BY user_id
  ) people`;

const DAY = 24 * 60 * 60 * 1000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

@Injectable()
export class DashboardStore {
  constructor(private readonly database: Database) {}

  async countUsers(tenantId: string): Promise<number> {
    const text = 'SELECT count(*)::int AS total FROM users WHERE tenant_id = $1';
    const [row] = await this.database.query<{ total: number }>({ name: 'number of users', text, values: [tenantId] });
    return row?.total ?? 0;
  }

  async countNewUsers(tenantId: string): Promise<ReplyOf<typeof countNewUsers>> {
    const [row] = await this.database.query<{ today: number; yesterday: number; week: number; weekBefore: number }>({
      name: 'new users',
      text: NEW_USERS,
      values: [tenantId],
    });
    return { today: trend(row?.today, row?.yesterday), last7Days: trend(row?.week, row?.weekBefore) };
  }

  /** `date` is the last day that counts; undefined means today. */
  async countActiveUsers(tenantId: string, date: string | undefined): Promise<ReplyOf<typeof countActiveUsers>> {
    const last = date ?? dayOf(Date.now());
    const before = [7, 14, 30, 60].map((days) => dayOf(Date.parse(last) - days * DAY));
    const [dauCurve, [periods]] = await Promise.all([
      this.database.query<{ date: string; count: number }>({ name: 'active users by day', text: CURVE, values: [tenantId, last] }),
      this.database.query<{ week: number; weekBefore: number; month: number; monthBefore: number }>({
        name: 'active users',
        text: PERIODS,
        values: [tenantId, last, ...before],
      }),
    ]);
    return {
      dauCurve,
      dau: trend(dauCurve.at(-1)?.count, dauCurve.at(-2)?.count),
      wau: trend(periods?.week, periods?.weekBefore),
      mau: trend(periods?.month, periods?.monthBefore),
    };
  }
}

const trend = (count = 0, before = 0) => ({ count, delta: count - before });
