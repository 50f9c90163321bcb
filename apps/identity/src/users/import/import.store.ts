import { usernamePolicy } from '@gatepost/contracts/experience/policy-settings';
import type { ImportedUser } from '@gatepost/contracts/management/users-import';
import { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/audit/changes';
import { randomId } from '../../platform/crypto/random-id';
import { Prisma } from '../../platform/database/prisma';
import { DomainError } from '../../platform/http/domain-error';
import type { FoundUser } from './decide';

/** People as a statement reads them. */
const COLUMNS = Client.raw(`id text, username text, "primaryEmail" text, "primaryPhone" text, name text, avatar text, profile jsonb, "customData" jsonb,
  "passwordDigest" text, "passwordAlgorithm" text, "isSuspended" boolean`);

/** Somebody who is there, and what a row says of them. */
export interface Update {
  readonly id: string;
  readonly person: ImportedUser;
}

/** Reads and writes many people at once. Identifiers are canonical. */
@Injectable()
export class ImportStore {
  constructor(private readonly prisma: Prisma) {}

  async areNamesCaseSensitive(tenantId: string, within: Transaction = this.prisma): Promise<boolean> {
    const experience = await within.signInExperience.findUnique({ where: { tenantId }, select: { usernamePolicy: true } });
    return !experience || usernamePolicy.parse(experience.usernamePolicy).caseSensitive;
  }

  /** Imports of a tenant go one after another, and whoever takes one of these names elsewhere waits (see UserStore). */
  async takeTurn(within: Transaction, tenantId: string, names: readonly string[]): Promise<void> {
    const turns = [`import ${tenantId}`, ...new Set(names.map((name) => `username ${tenantId} ${name.toLowerCase()}`))];
    await within.$executeRaw`SELECT pg_advisory_xact_lock(turn) FROM (SELECT hashtextextended(t, 0) AS turn FROM unnest(${turns}::text[]) AS t ORDER BY 1) AS turns`;
  }

  /** Everybody who has an identifier of one of them. */
  find(tenantId: string, people: readonly ImportedUser[], within: Transaction = this.prisma): Promise<FoundUser[]> {
    const emails = people.flatMap(({ primaryEmail }) => primaryEmail ?? []);
    const phones = people.flatMap(({ primaryPhone }) => primaryPhone ?? []);
    const names = people.flatMap(({ username }) => username?.toLowerCase() ?? []);
    const columns = Client.sql`SELECT id, username, primary_email AS "primaryEmail", primary_phone AS "primaryPhone" FROM users WHERE tenant_id = ${tenantId} AND`;
    return within.$queryRaw<FoundUser[]>`${columns} primary_email = ANY(${emails}::text[]) UNION ${columns} primary_phone = ANY(${phones}::text[])
      UNION ${columns} lower(username) = ANY(${names}::text[])`;
  }

  /** With the roles that everybody gets. Answers the ids in the order of the people. */
  async create(within: Transaction, tenantId: string, people: readonly ImportedUser[]): Promise<string[]> {
    const rows = people.map((person) => ({ ...person, id: randomId(12) }));
    await orTaken(
      () => within.$executeRaw`INSERT INTO users (tenant_id, id, username, primary_email, primary_phone, name, avatar, profile, custom_data,
          password_digest, password_algorithm, password_updated_at, is_suspended)
        SELECT ${tenantId}, n.id, n.username, n."primaryEmail", n."primaryPhone", n.name, n.avatar, coalesce(n.profile, '{}'), coalesce(n."customData", '{}'),
          n."passwordDigest", n."passwordAlgorithm", CASE WHEN n."passwordDigest" IS NOT NULL THEN now() END, coalesce(n."isSuspended", false)
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n(${COLUMNS})`,
    );
    const ids = rows.map(({ id }) => id);
    await within.$executeRaw`INSERT INTO users_roles (tenant_id, user_id, role_id)
      SELECT r.tenant_id, u, r.id FROM roles r CROSS JOIN unnest(${ids}::text[]) AS u WHERE r.tenant_id = ${tenantId} AND r.type = 'User' AND r.is_default`;
    return ids;
  }

  /** Sets what is given: members of the custom data and of the profile one by one, a password only where there is none. */
  async update(within: Transaction, tenantId: string, updates: readonly Update[]): Promise<void> {
    const data = JSON.stringify(updates.map(({ id, person }) => ({ ...person, id })));
    await orTaken(
      () => within.$executeRaw`UPDATE users u SET username = coalesce(n.username, u.username), primary_email = coalesce(n."primaryEmail", u.primary_email),
          primary_phone = coalesce(n."primaryPhone", u.primary_phone), name = coalesce(n.name, u.name), avatar = coalesce(n.avatar, u.avatar),
          profile = u.profile || coalesce(n.profile, '{}'), custom_data = u.custom_data || coalesce(n."customData", '{}'),
          password_updated_at = CASE WHEN u.password_digest IS NULL AND n."passwordDigest" IS NOT NULL THEN now() ELSE u.password_updated_at END,
          password_algorithm = CASE WHEN u.password_digest IS NULL THEN n."passwordAlgorithm" ELSE u.password_algorithm END,
          password_digest = coalesce(u.password_digest, n."passwordDigest"), updated_at = now()
        FROM jsonb_to_recordset(${data}::jsonb) AS n(${COLUMNS})
        WHERE u.tenant_id = ${tenantId} AND u.id = n.id`,
    );
  }
}

/** What was free a moment ago may have been taken since: then nothing is done, and the same may be asked for again. */
async function orTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Client.PrismaClientKnownRequestError) || !JSON.stringify([error.code, error.meta]).match(/P2002|23505/)) throw error;
    throw new DomainError('entity.unique_integrity_violation', { cause: error });
  }
}
