import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';

@Injectable()
export class UserStore {
  constructor(private readonly database: Database) {}

  /** `address` is canonical. */
  async hasEmail(tenantId: string, address: string): Promise<boolean> {
    const text = 'SELECT 1 FROM users WHERE tenant_id = $1 AND primary_email = $2';
    return (await this.database.query({ name: 'user by email', text, values: [tenantId, address] })).length > 0;
  }
}
