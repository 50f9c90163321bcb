import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface LiveCode {
  readonly sealed: Buffer;
  /** Seconds. */
  readonly life: number;
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
}
