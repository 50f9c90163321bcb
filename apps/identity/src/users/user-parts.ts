import type { WritePart } from '../platform/database/write';

export interface NewUser {
  readonly id: string;
  /** Canonical. */
  readonly primaryEmail: string;
  readonly applicationId?: string;
  readonly name?: string;
}

/** A guard: an address belongs to one user only, whoever comes first. */
export function createUser(user: NewUser): WritePart {
  return {
    name: 'created_user',
    expect: 1,
    sql: `INSERT INTO users (tenant_id, id, primary_email, application_id, name)
      SELECT $1, u.id, u."primaryEmail", u."applicationId", u.name FROM json_to_record(@data) AS u(id text, "primaryEmail" text, "applicationId" text, name text)
      ON CONFLICT (tenant_id, primary_email) DO NOTHING RETURNING 1`,
    data: user,
  };
}

/** Everybody new has the tenant's default roles. */
export function grantDefaultRoles(userId: string): WritePart {
  return {
    name: 'granted_default_roles',
    sql: `INSERT INTO users_roles (tenant_id, user_id, role_id)
      SELECT $1, @data->>'userId', r.id FROM roles r WHERE @ok AND r.tenant_id = $1 AND r.type = 'User' AND r.is_default RETURNING 1`,
    data: { userId },
  };
}

export function rememberSignIn(userId: string): WritePart {
  return {
    name: 'remembered_sign_in',
    sql: `UPDATE users SET last_sign_in_at = now() WHERE @ok AND tenant_id = $1 AND id = @data->>'userId' RETURNING 1`,
    data: { userId },
  };
}
