import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';

export interface Standing {
  readonly isActive: boolean;
  /** What the roles of whoever it is grant on this API now, whatever the token was given. */
  readonly granted: readonly string[];
  /** The configuration version of the tenant that is called. */
  readonly version: string;
}

export interface Question {
  readonly tenantId: string;
  /** The tenant that has issued the token. */
  readonly issuerId: string;
  readonly subject: string;
  readonly clientId: string;
  readonly audience: string;
}

const STANDING = `SELECT t.config_version::text AS version, EXISTS (SELECT FROM applications a WHERE a.tenant_id = $2 AND a.id = $4)
    AND ($3 = $4 OR EXISTS (SELECT FROM users u WHERE u.tenant_id = $2 AND u.id = $3 AND NOT u.is_suspended)) AS active,
  ARRAY(SELECT DISTINCT s.name FROM (
      SELECT role_id FROM applications_roles WHERE $3 = $4 AND tenant_id = $2 AND application_id = $4
      UNION ALL SELECT role_id FROM users_roles WHERE $3 <> $4 AND tenant_id = $2 AND user_id = $3) held
    JOIN roles_scopes rs ON rs.tenant_id = $2 AND rs.role_id = held.role_id
    JOIN scopes s ON s.tenant_id = $2 AND s.id = rs.scope_id
    JOIN resources r ON r.tenant_id = $2 AND r.id = s.resource_id AND r.indicator = $5) AS granted
  FROM tenants t WHERE t.id = $1`;

@Injectable()
export class CallerStore {
  constructor(private readonly database: Database) {}

  /** Whether the application is still there and the person, if it is one, is neither gone nor suspended. The request's first read. */
  async standing({ tenantId, issuerId, subject, clientId, audience }: Question): Promise<Standing> {
    const values = [tenantId, issuerId, subject, clientId, audience];
    const [row] = await this.database.query<{ version: string; active: boolean; granted: string[] }>({ name: 'standing of a caller', text: STANDING, values });
    return { isActive: row?.active === true, granted: row?.granted ?? [], version: row?.version ?? '0' };
  }
}
