import type { Delivery } from '@gatepost/contracts/experience/step';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import type { WritePart } from '../platform/database/write';

export interface OutboxRow {
  readonly id: string;
  readonly verificationId: string;
  readonly kind: string;
  readonly sealed: Buffer;
  readonly suppressed: boolean;
  /** Seconds. */
  readonly life: number;
  /** Seconds this process keeps the row for its own first attempt. */
  readonly lease: number;
}

export interface DueMail {
  readonly tenantId: string;
  readonly id: string;
  readonly sealed: Buffer;
  readonly suppressed: boolean;
  readonly attempts: number;
  /** Seconds. */
  readonly life: number;
  /** The tenant's configuration version. */
  readonly version: string;
}

export interface Outcome {
  readonly state: 'handed' | 'delayed' | 'failed';
  readonly server: string | null;
  readonly error: string | null;
  /** Seconds until the next attempt; null when there is none. */
  readonly retryIn: number | null;
}

/** The durable queue of mails. Its rows are written in the transaction of what they tell about. */
@Injectable()
export class OutboxStore {
  constructor(private readonly database: Database) {}

  /** Already leased to this process, which attempts it as soon as the transaction has committed. */
  enqueue({ sealed, ...row }: OutboxRow): WritePart {
    return {
      name: 'queued_mail',
      sql: `INSERT INTO outbox_messages (tenant_id, id, verification_id, kind, sealed, suppressed, next_attempt_at, leased_until, expires_at)
        SELECT $1, m.id, m."verificationId", m.kind, decode(m.sealed, 'base64'), m.suppressed, now(), now() + make_interval(secs => m.lease), now() + make_interval(secs => m.life)
        FROM json_to_record(@data) AS m(id text, "verificationId" text, kind text, sealed text, suppressed boolean, lease float8, life float8) WHERE @ok RETURNING 1`,
      data: { ...row, sealed: sealed.toString('base64') },
    };
  }

  /** Takes what is due and nobody works on; several processes never take the same row. */
  async lease(most: number, seconds: number): Promise<DueMail[]> {
    const text = `UPDATE outbox_messages m SET leased_until = now() + make_interval(secs => $2) FROM (
        SELECT tenant_id, id FROM outbox_messages WHERE state IN ('waiting', 'delayed') AND next_attempt_at <= now() AND sealed IS NOT NULL
          AND (leased_until IS NULL OR leased_until < now()) ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED) d
      WHERE m.tenant_id = d.tenant_id AND m.id = d.id
      RETURNING m.tenant_id AS "tenantId", m.id, m.sealed, m.suppressed, m.attempts, extract(epoch FROM m.expires_at - now())::float8 AS life,
        (SELECT t.config_version::text FROM tenants t WHERE t.id = m.tenant_id) AS version`;
    return this.database.query<DueMail>({ name: 'lease mails', text, values: [most, seconds] });
  }

  /** Writes down what an attempt came to, unless another process has made that attempt meanwhile. What is over keeps no payload. */
  async record({ tenantId, id, attempts }: DueMail, { state, server, error, retryIn }: Outcome): Promise<void> {
    const text = `UPDATE outbox_messages SET state = $3, server = coalesce($4, server), last_error = $5, attempts = attempts + 1, leased_until = NULL, updated_at = now(),
        next_attempt_at = now() + make_interval(secs => coalesce($6::float8, 0)), sealed = CASE WHEN $3 = 'delayed' THEN sealed END
      WHERE tenant_id = $1 AND id = $2 AND attempts = $7`;
    await this.database.query({ name: 'record attempt', text, values: [tenantId, id, state, server, error, retryIn, attempts] });
  }

  /** At shutdown: others may take over at once what this process did not get to. */
  async release(mails: readonly { tenantId: string; id: string }[]): Promise<void> {
    const text = `UPDATE outbox_messages SET leased_until = NULL WHERE (tenant_id, id) IN (SELECT * FROM unnest($1::text[], $2::text[])) AND state IN ('waiting', 'delayed')`;
    const values = [mails.map(({ tenantId }) => tenantId), mails.map(({ id }) => id)];
    if (mails.length > 0) await this.database.query({ name: 'release mails', text, values });
  }

  /** Where the latest mail of a verification is. */
  async delivery(tenantId: string, verificationId: string): Promise<Delivery> {
    const text = `SELECT CASE WHEN state IN ('waiting', 'delayed') AND expires_at <= now() THEN 'failed' ELSE state END AS state, server, updated_at AS at
      FROM outbox_messages WHERE tenant_id = $1 AND verification_id = $2 ORDER BY created_at DESC LIMIT 1`;
    const [row] = await this.database.query<{ state: Delivery['state']; server: string | null; at: Date }>({
      name: 'delivery',
      text,
      values: [tenantId, verificationId],
    });
    return row ? { ...row, at: row.at.toISOString() } : { state: 'failed', server: null, at: new Date().toISOString() };
  }
}
