import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/http/domain-error';
import type { KnownPerson } from './predictable-parts';

@Injectable()
export class KnownPersonStore {
  constructor(private readonly database: Database) {}

  async find(tenantId: string, userId: string): Promise<KnownPerson> {
    const text = 'SELECT name, username, primary_email AS email, primary_phone AS phone FROM users WHERE tenant_id = $1 AND id = $2';
    const [row] = await this.database.query<{ [Member in keyof KnownPerson]: string | null }>({ name: 'known person', text, values: [tenantId, userId] });
    if (!row) throw new DomainError('entity.not_found');
    return row;
  }
}
