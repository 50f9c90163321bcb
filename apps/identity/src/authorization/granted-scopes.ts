import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';

/** What an application's roles let it do. */
@Injectable()
export class GrantedScopes {
  constructor(private readonly database: Database) {}

  /** Names of the resource's scopes. */
  async ofApplication(tenantId: string, applicationId: string, resourceId: string): Promise<ReadonlySet<string>> {
    const text = `SELECT DISTINCT s.name FROM applications_roles held
      JOIN roles_scopes rs ON rs.tenant_id = $1 AND rs.role_id = held.role_id
      JOIN scopes s ON s.tenant_id = $1 AND s.id = rs.scope_id
      WHERE held.tenant_id = $1 AND held.application_id = $2 AND s.resource_id = $3`;
    const values = [tenantId, applicationId, resourceId];
    return new Set((await this.database.query<{ name: string }>({ name: 'granted scopes of application', text, values })).map(({ name }) => name));
  }
}
