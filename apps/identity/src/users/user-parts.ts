import type { PersonalDetails } from '@gatepost/contracts/experience/personal-details';
import type { PasswordHash } from '../platform/crypto/password-hasher';
import type { WritePart } from '../platform/database/write';
import { spend } from '../platform/rate-limit/rate-limit';

/** What an account is known by and let in with, and what its owner says of themselves. Identifiers are canonical. */
export interface AccountParts {
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly password?: PasswordHash | undefined;
  readonly details?: PersonalDetails | undefined;
}

interface NewUser extends AccountParts {
  readonly id: string;
  readonly applicationId: string;
}

const COLUMNS = `id text, username text, email text, phone text, digest text, algorithm text, "applicationId" text, name text, avatar text, profile jsonb`;
/** Longer than any statement may take. */
const RESERVATION_SECONDS = 10;

/**
 * Guards: an identifier belongs to one user only, whoever comes first. Where letters' case makes no difference the database's own index does not
 * see that two names are one, so a name is reserved first: whoever has taken it before the reservation ran out can be seen.
 */
export function createUser({ password, details, ...user }: NewUser, isCaseSensitive: boolean): readonly WritePart[] {
  const reserved = reserveName(user.username, isCaseSensitive);
  const created: WritePart = {
    name: reserved ? 'created_user_of_name' : 'created_user',
    expect: 1,
    sql: `INSERT INTO users (tenant_id, id, username, primary_email, primary_phone, password_digest, password_algorithm, password_updated_at, application_id, name, avatar, profile)
      SELECT $1, u.id, u.username, u.email, u.phone, u.digest, u.algorithm, CASE WHEN u.digest IS NOT NULL THEN now() END, u."applicationId",
        u.name, u.avatar, coalesce(u.profile, '{}')
      FROM json_to_record(@data) AS u(${COLUMNS})${reserved ? ` WHERE ${freeName('u')}` : ''}
      ON CONFLICT DO NOTHING RETURNING 1`,
    data: { ...user, ...details, ...password },
  };
  return reserved ? [reserved, created] : [created];
}

/** Guards: gives the account of somebody who signs in what it has not got, and what its owner says anew. A unique index that refuses makes the statement fail. */
export function completeUser(id: string, { password, details, ...parts }: AccountParts, isCaseSensitive: boolean): readonly WritePart[] {
  const reserved = reserveName(parts.username, isCaseSensitive);
  const completed: WritePart = {
    name: reserved ? 'completed_user_of_name' : 'completed_user',
    expect: 1,
    sql: `UPDATE users o SET username = coalesce(o.username, u.username), primary_email = coalesce(o.primary_email, u.email), primary_phone = coalesce(o.primary_phone, u.phone),
        password_digest = coalesce(o.password_digest, u.digest), password_algorithm = coalesce(o.password_algorithm, u.algorithm),
        password_updated_at = CASE WHEN u.digest IS NULL THEN o.password_updated_at ELSE now() END,
        name = coalesce(u.name, o.name), avatar = coalesce(u.avatar, o.avatar), profile = o.profile || coalesce(u.profile, '{}'),
        updated_at = now(), last_sign_in_at = now()
      FROM json_to_record(@data) AS u(${COLUMNS})
      WHERE o.tenant_id = $1 AND o.id = u.id AND (o.username IS NULL OR u.username IS NULL) AND (o.primary_email IS NULL OR u.email IS NULL)
        AND (o.primary_phone IS NULL OR u.phone IS NULL) AND (o.password_digest IS NULL OR u.digest IS NULL)${reserved ? ` AND ${freeName('u')}` : ''} RETURNING 1`,
    data: { id, ...parts, ...details, ...password },
  };
  return reserved ? [reserved, completed] : [completed];
}

/** Only while the password is still the one that was checked. */
export function hashAnew(id: string, before: PasswordHash, after: PasswordHash): WritePart {
  return {
    name: 'hashed_anew',
    sql: `UPDATE users SET password_digest = @data->>'digest', password_algorithm = @data->>'algorithm'
      WHERE @ok AND tenant_id = $1 AND id = @data->>'id' AND password_digest = @data->>'before' RETURNING 1`,
    data: { id, before: before.digest, ...after },
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

function reserveName(username: string | undefined, isCaseSensitive: boolean): WritePart | undefined {
  if (username === undefined || isCaseSensitive) return undefined;
  return spend({ name: 'reserved_name', key: `username ${username.toLowerCase()}`, windows: [{ seconds: RESERVATION_SECONDS, most: 1 }] });
}

function freeName(wanted: string): string {
  return `EXISTS (SELECT FROM reserved_name) AND NOT EXISTS (SELECT FROM users t WHERE t.tenant_id = $1 AND lower(t.username) = lower(${wanted}.username))`;
}
