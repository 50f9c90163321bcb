import type { CodeOfMessage } from '@gatepost/contracts/management/deliveries';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';

interface Row {
  readonly state: CodeOfMessage['state'] | null;
  readonly at: Date | null;
  readonly wrongTries: number | null;
  readonly triesLeft: number | null;
}

/** What became of the code that a message carries, never the code itself. */
@Injectable()
export class CodeOfMessageStore {
  constructor(private readonly database: Database) {}

  /** null: nothing is known, as of a code that is long over or of a message that never left. */
  async read(tenantId: string, messageId: string): Promise<CodeOfMessage | null> {
    const [row] = await this.database.query<Row & { id?: string }>({ name: 'code of message', text: CODE, values: [tenantId, messageId] });
    if (!row?.state) return null;
    const { state, at, wrongTries, triesLeft } = row;
    return { state, at: at?.getTime() ?? null, wrongTries: wrongTries ?? 0, triesLeft: triesLeft ?? 0 };
  }
}

/**
 * A code bears the verification of the last message that carried it. In an earlier message it is found by the later ones to the same recipient:
 * the same code ends when it ended, another one ends as much later as it was asked for later. Codes are found by when they end, which is
 * indexed; that is a little before the message says, which was counted from a moment later.
 */
const CODE = `SELECT CASE WHEN c.id IS NULL THEN CASE WHEN m.expires_at > now() - interval '55 minutes' THEN 'replaced' END
      WHEN c.consumed_at IS NOT NULL THEN 'used' WHEN c.tries >= c.max_tries THEN 'exhausted' WHEN c.expires_at <= now() THEN 'expired' ELSE 'works' END AS state,
    CASE WHEN c.consumed_at IS NOT NULL THEN c.consumed_at WHEN c.tries < c.max_tries THEN c.expires_at END AS at,
    c.tries - (c.consumed_at IS NOT NULL)::int AS "wrongTries", c.max_tries - c.tries AS "triesLeft"
  FROM deliveries m LEFT JOIN LATERAL (
    SELECT o.* FROM one_time_codes o WHERE o.tenant_id = m.tenant_id
      AND o.expires_at BETWEEN m.expires_at - interval '10 seconds' AND m.expires_at + interval '2 seconds'
      AND (o.verification_id = m.verification_id OR o.verification_id IN (SELECT n.verification_id FROM deliveries n
        WHERE n.tenant_id = m.tenant_id AND n.recipient_hash = m.recipient_hash AND n.kind = m.kind AND n.created_at > m.created_at
          AND greatest(n.expires_at - m.expires_at, m.expires_at - n.expires_at) < (n.created_at - m.created_at) / 2))
    ORDER BY (o.verification_id = m.verification_id) DESC LIMIT 1) c ON true
  WHERE m.tenant_id = $1 AND m.id = $2 AND m.verification_id IS NOT NULL AND NOT m.suppressed`;
