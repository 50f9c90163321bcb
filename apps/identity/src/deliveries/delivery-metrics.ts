import type { readDeliveryMetrics } from '@gatepost/contracts/management/deliveries';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { ConnectorHealthStore } from './connector-health.store';

type Reply = ReplyOf<typeof readDeliveryMetrics>;
type Count = Reply['counts'][number];

const DAY_MS = 86_400_000;

@Injectable()
export class DeliveryMetrics {
  constructor(
    private readonly database: Database,
    private readonly health: ConnectorHealthStore,
  ) {}

  async read(tenantId: string, { start_time: start, end_time: end, bucket }: InputOf<typeof readDeliveryMetrics>['query']): Promise<Reply> {
    const to = end ?? Math.max(Date.now(), start ?? 0);
    const values = [tenantId, (start ?? to - DAY_MS) / 1000, (to + 1) / 1000];
    const [counts, [handOver], connectors] = await Promise.all([
      this.database.query<Omit<Count, 'at'> & { at: Date }>({ name: 'delivery counts', text: COUNTS, values: [...values, bucket] }),
      this.database.query<Reply['handOver']>({ name: 'hand-over times', text: HAND_OVER, values }),
      this.health.all(tenantId),
    ]);
    return {
      counts: counts.map((count) => ({ ...count, at: count.at.getTime() })),
      handOver: handOver ?? { count: 0, median: null, p95: null },
      connectors,
    };
  }
}

const RANGE = 'd.tenant_id = $1 AND d.created_at >= to_timestamp($2::float8) AND d.created_at < to_timestamp($3::float8)';
const COUNTS = `SELECT date_trunc($4::text, d.created_at, 'UTC') AS at, CASE WHEN d.suppressed THEN 'suppressed' ELSE d.state END AS state, d.channel,
    d.connector_id AS "connectorId", count(*)::int AS count
  FROM deliveries d WHERE ${RANGE} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`;
/** A message that was handed over is not touched any more. */
const HAND_OVER = `SELECT count(*)::int AS count, round(percentile_disc(0.5) WITHIN GROUP (ORDER BY t.ms))::int AS median,
    round(percentile_disc(0.95) WITHIN GROUP (ORDER BY t.ms))::int AS p95
  FROM (SELECT date_part('epoch', d.updated_at - d.created_at) * 1000 AS ms FROM deliveries d
    WHERE ${RANGE} AND d.state = 'handed' AND NOT d.suppressed) t`;
