import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { write } from '../database/write';
import { audit, type AuditEntry } from './audit-entry';

/** For what changed nothing, such as an attempt that was refused: everything else is written together with its change. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  async record(tenantId: string, entries: readonly AuditEntry[]): Promise<void> {
    await write(this.database, tenantId, [audit(entries)]);
  }
}
