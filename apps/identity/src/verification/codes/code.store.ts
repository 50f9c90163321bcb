import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface LiveCode {
  readonly sealed: Buffer;
  /** Seconds. */
  readonly life: number;
}

/** The latest code of an address that was not used yet, as long as there is a trace of it. */
export interface LatestCode {
  readonly codeId: string;
  readonly verificationId: string;
}

@Injectable()
export class CodeStore {
  constructor(private readonly database: Database) {}

  /** The code of a record as long as it may still be used. */
  async live(tenantId: string, codeId: string): Promise<LiveCode | undefined> {
    const text = `SELECT sealed, extract(epoch FROM expires_at - now())::float8 AS life FROM one_time_codes
      WHERE tenant_id = $1 AND id = $2 AND consumed_at IS NULL AND tries < max_tries AND expires_at > now()`;
    const [row] = await this.database.query<{ sealed: Buffer; life: number }>({ name: 'live code', text, values: [tenantId, codeId] });
    return row;
  }

  /** With the database's clock in epoch milliseconds. */
  async latest(tenantId: string, interactionId: string, address: string): Promise<{ readonly now: number; readonly code: LatestCode | undefined }> {
    const text = `SELECT (extract(epoch FROM now()) * 1000)::float8 AS now, c.id, c.verification_id FROM (SELECT 1) one LEFT JOIN LATERAL (
        SELECT id, verification_id FROM one_time_codes WHERE tenant_id = $1 AND address = $3 AND interaction_id = $2 AND consumed_at IS NULL
        ORDER BY created_at DESC, id LIMIT 1) c ON true`;
    const values = [tenantId, interactionId, address];
    const [row] = await this.database.query<{ now: number; id: string | null; verification_id: string | null }>({ name: 'latest code', text, values });
    const code = row?.id && row.verification_id ? { codeId: row.id, verificationId: row.verification_id } : undefined;
    return { now: Math.floor(row?.now ?? Date.now()), code };
  }
}
