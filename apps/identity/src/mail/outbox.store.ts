import type { Delivery } from '@gatepost/contracts/experience/step';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import type { WriteOutcome, WritePart } from '../platform/database/write';
import { BREAK_SECONDS, IS_TRIAL } from './connector-breaker';
import type { Channel, DueMessage } from './delivery-attempt';

export interface OutboxRow {
  readonly id: string;
  readonly channel: Channel;
  readonly verificationId: string;
  readonly kind: string;
  readonly recipientHash: Buffer;
  readonly recipientMasked: string;
  readonly connectorId: string | null;
  readonly sealed: Buffer;
  readonly suppressed: boolean;
  /** Seconds. */
  readonly life: number;
  /** Seconds this process keeps the row for its own first attempt. */
  readonly lease: number;
  /** Also when the connector has to show first that it works again: somebody waits for the answer. */
  readonly isUrgent: boolean;
}

const QUEUED = 'queued_message';

/** Whether this very write has put the message into the queue: the same order twice is one message. */
export const isQueued = (outcome: WriteOutcome): boolean => outcome[QUEUED] !== null;

/** The durable queue of messages. Its rows are written in the transaction of what they tell about. */
@Injectable()
export class OutboxStore {
  constructor(private readonly database: Database) {}

  /**
   * Already leased to this process, which attempts it as soon as the transaction has committed; while a connector has to show that it works
   * again it waits for its turn. Needs the guard of the connector in the same write.
   */
  enqueue({ sealed, recipientHash, ...row }: OutboxRow): WritePart {
    return {
      name: QUEUED,
      returns: true,
      sql: `INSERT INTO deliveries (tenant_id, id, channel, verification_id, kind, recipient_hash, recipient_masked, connector_id, sealed, suppressed, next_attempt_at, leased_until, expires_at)
        SELECT $1, m.id, m.channel, m."verificationId", m.kind, decode(m."recipientHash", 'base64'), m."recipientMasked", m."connectorId", decode(m.sealed, 'base64'), m.suppressed, now(),
          CASE WHEN m."isUrgent" OR NOT ${IS_TRIAL} THEN now() + make_interval(secs => m.lease) END, now() + make_interval(secs => m.life)
        FROM json_to_record(@data) AS m(id text, channel text, "verificationId" text, kind text, "recipientHash" text, "recipientMasked" text, "connectorId" text,
          sealed text, suppressed boolean, life float8, lease float8, "isUrgent" boolean)
        WHERE @ok ON CONFLICT (tenant_id, id) DO NOTHING RETURNING 1`,
      data: { ...row, recipientHash: recipientHash.toString('base64'), sealed: sealed.toString('base64') },
    };
  }

  /**
   * Takes what is due and nobody works on; several processes never take the same row. Messages of a connector that is left alone stay where
   * they are until their code has expired; once its time has come one of them is taken, for all processes together.
   */
  async lease(most: number, seconds: number): Promise<DueMessage[]> {
    return this.database.query<DueMessage>({ name: 'lease messages', text: LEASE, values: [most, seconds] });
  }

  /** At shutdown: others may take over at once what this process did not get to. */
  async release(messages: readonly { tenantId: string; id: string }[]): Promise<void> {
    const text = `UPDATE deliveries SET leased_until = NULL WHERE (tenant_id, id) IN (SELECT * FROM unnest($1::text[], $2::text[])) AND state IN ('waiting', 'delayed')`;
    const values = [messages.map(({ tenantId }) => tenantId), messages.map(({ id }) => id)];
    if (messages.length > 0) await this.database.query({ name: 'release messages', text, values });
  }

  /** Where the latest message of a verification is. */
  async delivery(tenantId: string, verificationId: string): Promise<Delivery> {
    const text = `SELECT CASE WHEN state IN ('waiting', 'delayed') AND expires_at <= now() THEN 'failed' ELSE state END AS state, server, updated_at AS at
      FROM deliveries WHERE tenant_id = $1 AND verification_id = $2 ORDER BY created_at DESC LIMIT 1`;
    const [row] = await this.database.query<{ state: Delivery['state']; server: string | null; at: Date }>({
      name: 'delivery',
      text,
      values: [tenantId, verificationId],
    });
    return row ? { ...row, at: row.at.toISOString() } : { state: 'failed', server: null, at: new Date().toISOString() };
  }
}

const LEASE = `WITH due AS (
    SELECT m.tenant_id, m.id, m.connector_id, h.open_until IS NOT NULL AND m.expires_at > now() AS is_trial
    FROM deliveries m LEFT JOIN connector_health h ON h.tenant_id = m.tenant_id AND h.connector_id = m.connector_id
    WHERE m.state IN ('waiting', 'delayed') AND m.next_attempt_at <= now() AND m.sealed IS NOT NULL AND (m.leased_until IS NULL OR m.leased_until < now())
      AND (h.open_until IS NULL OR h.open_until <= now() OR m.expires_at <= now())
    ORDER BY m.next_attempt_at LIMIT $1 FOR UPDATE OF m SKIP LOCKED),
  first AS (SELECT DISTINCT ON (tenant_id, connector_id) tenant_id, connector_id, id FROM due WHERE is_trial),
  trial AS (
    UPDATE connector_health h SET open_until = now() + interval '${BREAK_SECONDS} seconds' FROM first f
    WHERE h.tenant_id = f.tenant_id AND h.connector_id = f.connector_id AND h.open_until <= now() RETURNING f.tenant_id, f.id)
  UPDATE deliveries m SET leased_until = now() + make_interval(secs => $2) FROM due d
  WHERE m.tenant_id = d.tenant_id AND m.id = d.id AND (NOT d.is_trial OR (d.tenant_id, d.id) IN (SELECT tenant_id, id FROM trial))
  RETURNING m.tenant_id AS "tenantId", m.id, m.channel, m.connector_id AS "connectorId", m.sealed, m.suppressed, m.attempts,
    extract(epoch FROM m.expires_at - now())::float8 AS life, (SELECT t.config_version::text FROM tenants t WHERE t.id = m.tenant_id) AS version`;
