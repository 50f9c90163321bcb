import { passwordAlgorithm } from '@gatepost/contracts/management/users-shapes';
import type { SignInIdentifier } from '@gatepost/contracts/experience/identifiers';
import type { ErrorCode } from '@gatepost/contracts/errors';
import { Injectable } from '@nestjs/common';
import type { PasswordHash } from '../platform/crypto/password-hasher';
import { Database } from '../platform/database/database';

/** Somebody as a sign-in needs to know them. */
export interface SignInUser {
  readonly id: string;
  readonly name: string | null;
  readonly username: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly isSuspended: boolean;
  readonly password: PasswordHash | undefined;
  /** Epoch milliseconds. */
  readonly passwordSetAt: number | null;
  readonly isPasswordExpired: boolean;
}

/** What only one account can have. */
export interface OwnIdentifiers {
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

interface Row {
  readonly id: string;
  readonly name: string | null;
  readonly username: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly is_suspended: boolean;
  readonly digest: string | null;
  readonly algorithm: string | null;
  readonly set_at: number | null;
  readonly is_expired: boolean;
}

const READ = `SELECT id, name, username, primary_email AS email, primary_phone AS phone, is_suspended, password_digest AS digest, password_algorithm AS algorithm,
  floor(extract(epoch FROM password_updated_at) * 1000)::float8 AS set_at, is_password_expired AS is_expired FROM users WHERE tenant_id = $1 AND `;
const CONDITIONS = {
  id: 'id = $2',
  email: 'primary_email = $2',
  phone: 'primary_phone = $2',
  username: 'username = $2',
  anyCaseUsername: 'lower(username) = lower($2) ORDER BY id LIMIT 1',
} as const;

/** Finds people by what they are known by. Identifiers are canonical. */
@Injectable()
export class SignInUserStore {
  constructor(private readonly database: Database) {}

  byId(tenantId: string, id: string): Promise<SignInUser | undefined> {
    return this.#find(tenantId, 'id', id);
  }

  by(tenantId: string, { type, value }: SignInIdentifier, isCaseSensitive: boolean): Promise<SignInUser | undefined> {
    return this.#find(tenantId, type === 'username' && !isCaseSensitive ? 'anyCaseUsername' : type, value);
  }

  /** The first of them that belongs to somebody else. */
  async taken(tenantId: string, { username, email, phone }: OwnIdentifiers, isCaseSensitive: boolean, exceptId = ''): Promise<ErrorCode | undefined> {
    const text = `SELECT coalesce(bool_or(username = $2 OR ($5 AND lower(username) = lower($2))), false) AS username,
        coalesce(bool_or(primary_email = $3), false) AS email, coalesce(bool_or(primary_phone = $4), false) AS phone
      FROM (SELECT id, username, primary_email, primary_phone FROM users WHERE tenant_id = $1 AND lower(username) = lower($2)
        UNION SELECT id, username, primary_email, primary_phone FROM users WHERE tenant_id = $1 AND primary_email = $3
        UNION SELECT id, username, primary_email, primary_phone FROM users WHERE tenant_id = $1 AND primary_phone = $4) u WHERE id <> $6`;
    const values = [tenantId, username ?? null, email ?? null, phone ?? null, !isCaseSensitive, exceptId];
    const [row] = await this.database.query<Record<keyof OwnIdentifiers, boolean>>({ name: 'taken identifiers', text, values });
    const kind = (['username', 'email', 'phone'] as const).find((one) => row?.[one]);
    return kind && `user.${kind}_already_in_use`;
  }

  async #find(tenantId: string, by: keyof typeof CONDITIONS, value: string): Promise<SignInUser | undefined> {
    const [row] = await this.database.query<Row>({ name: `sign-in user by ${by}`, text: READ + CONDITIONS[by], values: [tenantId, value] });
    return row && userOf(row);
  }
}

function userOf({ is_suspended, digest, algorithm, set_at, is_expired, ...person }: Row): SignInUser {
  const password = digest === null ? undefined : { digest, algorithm: passwordAlgorithm.parse(algorithm) };
  return { ...person, isSuspended: is_suspended, password, passwordSetAt: set_at, isPasswordExpired: is_expired };
}
