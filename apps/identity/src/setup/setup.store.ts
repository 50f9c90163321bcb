import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { write, type WriteOutcome } from '../platform/database/write';
import { spend, type Limit } from '../platform/rate-limit/rate-limit';

const LIFE = '24 hours';

export interface Claim {
  readonly tokenHash: Buffer;
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
}

@Injectable()
export class SetupStore {
  constructor(private readonly database: Database) {}

  async isClaimed(tenantId: string): Promise<boolean> {
    const text = `SELECT EXISTS (SELECT FROM setup_tokens WHERE tenant_id = $1 AND claimed_at IS NOT NULL) OR EXISTS (SELECT FROM users WHERE tenant_id = $1) AS claimed`;
    const [row] = await this.database.query<{ claimed: boolean }>({ name: 'is claimed', text, values: [tenantId] });
    return row?.claimed === true;
  }

  /** Makes a token valid for a day. false: this very token has run out before and must be replaced. */
  async offer(tenantId: string, tokenHash: Buffer): Promise<boolean> {
    const text = `INSERT INTO setup_tokens (tenant_id, token_hash, expires_at) VALUES ($1, $2, now() + interval '${LIFE}')
      ON CONFLICT (tenant_id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at
        WHERE setup_tokens.claimed_at IS NULL AND setup_tokens.token_hash <> excluded.token_hash RETURNING 1`;
    const written = await this.database.query({ name: 'offer token', text, values: [tenantId, tokenHash] });
    return written.length > 0 || (await this.#isLive(tenantId, tokenHash));
  }

  /** Of a hundred at once one wins: the token's row is updated once, and the administrator is made in the same statement. */
  claim(tenantId: string, { tokenHash, ...user }: Claim, limit: Limit): Promise<WriteOutcome> {
    const claimed = {
      name: 'claimed',
      expect: 1,
      returns: true,
      sql: `UPDATE setup_tokens SET claimed_at = now(), claimed_by = @data->>'userId' WHERE tenant_id = $1 AND token_hash = decode(@data->>'tokenHash', 'base64')
        AND claimed_at IS NULL AND expires_at > now() AND EXISTS (SELECT FROM ${limit.name}) RETURNING 1`,
      data: { userId: user.userId, tokenHash: tokenHash.toString('base64') },
    };
    const administrator = {
      name: 'administrator',
      sql: `INSERT INTO users (tenant_id, id, primary_email, name) SELECT $1, u."userId", u.email, u.name
        FROM json_to_record(@data) AS u("userId" text, email text, name text) WHERE @ok RETURNING 1`,
      data: user,
    };
    return write(this.database, tenantId, [spend(limit), claimed, administrator]);
  }

  async #isLive(tenantId: string, tokenHash: Buffer): Promise<boolean> {
    const text = 'SELECT 1 FROM setup_tokens WHERE tenant_id = $1 AND token_hash = $2 AND expires_at > now()';
    return (await this.database.query({ name: 'live token', text, values: [tenantId, tokenHash] })).length > 0;
  }
}
