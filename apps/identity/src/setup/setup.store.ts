import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { write, type WriteOutcome, type WritePart } from '../platform/database/write';
import { spend, type Limit } from '../platform/rate-limit/rate-limit';

const LIFE = '24 hours';

export interface Claim {
  /** Of the token alone, and of the token with the address. */
  readonly tokenHashes: readonly Buffer[];
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  readonly roleIds: readonly string[];
}

@Injectable()
export class SetupStore {
  constructor(private readonly database: Database) {}

  async isClaimed(tenantId: string): Promise<boolean> {
    const text = `SELECT EXISTS (SELECT FROM setup_tokens WHERE tenant_id = $1 AND claimed_at IS NOT NULL) OR EXISTS (SELECT FROM users WHERE tenant_id = $1) AS claimed`;
    const [row] = await this.database.query<{ claimed: boolean }>({ name: 'is claimed', text, values: [tenantId] });
    return row?.claimed === true;
  }

  /** There is an administrator, and no other one was invited. */
  async awaitsNobody(tenantId: string): Promise<boolean> {
    const text = 'SELECT 1 FROM setup_tokens WHERE tenant_id = $1 AND claimed_at IS NULL AND expires_at > now()';
    const open = await this.database.query({ name: 'open claim', text, values: [tenantId] });
    return open.length === 0 && (await this.isClaimed(tenantId));
  }

  async userOf(tenantId: string, email: string): Promise<string | undefined> {
    const text = 'SELECT id FROM users WHERE tenant_id = $1 AND primary_email = $2';
    const [row] = await this.database.query<{ id: string }>({ name: 'user of address', text, values: [tenantId, email] });
    return row?.id;
  }

  /** Opens the claim once more, for a day, whoever has claimed before. A link that was not used yet stops working. */
  reopen(tenantId: string, tokenHash: Buffer, parts: readonly WritePart[]): Promise<WriteOutcome> {
    const opened = {
      name: 'opened',
      sql: `INSERT INTO setup_tokens (tenant_id, token_hash, expires_at) SELECT $1, decode(@data->>'tokenHash', 'base64'), now() + interval '${LIFE}' WHERE @ok
        ON CONFLICT (tenant_id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at, claimed_at = NULL, claimed_by = NULL RETURNING 1`,
      data: { tokenHash: tokenHash.toString('base64') },
    };
    return write(this.database, tenantId, [opened, ...parts]);
  }

  /** Makes a token valid for a day. false: this very token has run out before and must be replaced. */
  async offer(tenantId: string, tokenHash: Buffer): Promise<boolean> {
    const text = `INSERT INTO setup_tokens (tenant_id, token_hash, expires_at) VALUES ($1, $2, now() + interval '${LIFE}')
      ON CONFLICT (tenant_id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at
        WHERE setup_tokens.claimed_at IS NULL AND setup_tokens.token_hash <> excluded.token_hash RETURNING 1`;
    const written = await this.database.query({ name: 'offer token', text, values: [tenantId, tokenHash] });
    return written.length > 0 || (await this.#isLive(tenantId, tokenHash));
  }

  /**
   * Of a hundred at once one wins: the token's row is updated once, and the administrator is made in the same statement.
   * Whoever has the address already becomes one, suspended or not: the link comes from the host.
   */
  claim(tenantId: string, { tokenHashes, roleIds, ...user }: Claim, limit: Limit, parts: readonly WritePart[] = []): Promise<WriteOutcome> {
    const claimed = {
      name: 'claimed',
      expect: 1,
      returns: true,
      sql: `UPDATE setup_tokens SET claimed_at = now(), claimed_by = @data->>'userId' WHERE tenant_id = $1 AND token_hash IN (SELECT decode(h, 'base64') FROM json_array_elements_text(@data->'tokenHashes') h)
        AND claimed_at IS NULL AND expires_at > now() AND EXISTS (SELECT FROM ${limit.name}) RETURNING 1`,
      data: { userId: user.userId, tokenHashes: tokenHashes.map((hash) => hash.toString('base64')) },
    };
    const administrator = {
      name: 'administrator',
      sql: `INSERT INTO users (tenant_id, id, primary_email, name) SELECT $1, u."userId", u.email, u.name
        FROM json_to_record(@data) AS u("userId" text, email text, name text) WHERE @ok
        ON CONFLICT (tenant_id, primary_email) DO UPDATE SET is_suspended = false RETURNING id`,
      data: user,
    };
    const roles = {
      name: 'administrator_roles',
      sql: `INSERT INTO users_roles (tenant_id, user_id, role_id)
        SELECT $1, a.id, r.id FROM administrator a CROSS JOIN roles r
        WHERE r.tenant_id = $1 AND r.id = ANY(ARRAY(SELECT json_array_elements_text(@data->'roleIds'))) AND @ok ON CONFLICT DO NOTHING RETURNING 1`,
      data: { roleIds },
    };
    return write(this.database, tenantId, [spend(limit), claimed, administrator, roles, ...parts]);
  }

  async #isLive(tenantId: string, tokenHash: Buffer): Promise<boolean> {
    const text = 'SELECT 1 FROM setup_tokens WHERE tenant_id = $1 AND token_hash = $2 AND expires_at > now()';
    return (await this.database.query({ name: 'live token', text, values: [tenantId, tokenHash] })).length > 0;
  }
}
