import { passwordExpiration, usernamePolicy } from '@gatepost/contracts/experience/policy-settings';
import type { Prisma as Client, User } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { randomId } from '../platform/crypto/random-id';
import { Prisma } from '../platform/database/prisma';
import { uniqueOr } from '../platform/database/prisma-errors';
import { DomainError } from '../platform/http/domain-error';

const TAKEN = {
  primary_email: 'user.email_already_in_use',
  primary_phone: 'user.phone_already_in_use',
  username: 'user.username_already_in_use',
} as const;

interface NewDigest {
  readonly passwordDigest: string;
  readonly passwordAlgorithm: string;
}

type Merged = 'customData' | 'profile';

@Injectable()
export class UserStore {
  constructor(private readonly prisma: Prisma) {}

  async find(tenantId: string, id: string, within: Transaction = this.prisma): Promise<User> {
    const user = await within.user.findUnique({ where: { tenantId_id: { tenantId, id } } });
    if (!user) throw new DomainError('entity.not_found');
    return user;
  }

  /** With the roles that everybody gets. Identifiers are canonical. */
  async create(within: Transaction, tenantId: string, data: Omit<Client.UserUncheckedCreateInput, 'tenantId' | 'id' | 'roles'>): Promise<User> {
    if (data.username) await this.#requireFree(within, tenantId, data.username, '');
    const roles = await within.role.findMany({ where: { tenantId, type: 'User', isDefault: true }, select: { id: true } });
    const given = { createMany: { data: roles.map(({ id }) => ({ roleId: id })) } };
    return uniqueOr(TAKEN, () => within.user.create({ data: { ...data, tenantId, id: randomId(12), roles: given } }));
  }

  /** Identifiers are canonical. */
  async change(within: Transaction, tenantId: string, id: string, data: Omit<Client.UserUncheckedUpdateInput, 'roles'>): Promise<User> {
    if (typeof data.username === 'string') await this.#requireFree(within, tenantId, data.username, id);
    return uniqueOr(TAKEN, () => within.user.update({ where: { tenantId_id: { tenantId, id } }, data: { ...data, updatedAt: new Date() } }));
  }

  /** Sets members of a column and leaves the others as they are, whoever else changes them at this moment. */
  async merge(within: Transaction, tenantId: string, id: string, column: Merged, members: object): Promise<User> {
    const json = JSON.stringify(members);
    if (column === 'profile')
      await within.$executeRaw`UPDATE users SET profile = profile || ${json}::jsonb, updated_at = now() WHERE tenant_id = ${tenantId} AND id = ${id}`;
    else
      await within.$executeRaw`UPDATE users SET custom_data = custom_data || ${json}::jsonb, updated_at = now() WHERE tenant_id = ${tenantId} AND id = ${id}`;
    return this.find(tenantId, id, within);
  }

  /** Only while the password is still the one that was read: another one may have been set meanwhile. */
  async replacePassword(within: Transaction, tenantId: string, id: string, before: string, after: NewDigest): Promise<void> {
    await within.user.updateMany({ where: { tenantId, id, passwordDigest: before }, data: { ...after, updatedAt: new Date() } });
  }

  async doPasswordsExpire(tenantId: string, within: Transaction): Promise<boolean> {
    const experience = await within.signInExperience.findUnique({ where: { tenantId }, select: { passwordExpiration: true } });
    return passwordExpiration.parse(experience?.passwordExpiration ?? {}).enabled === true;
  }

  async remove(within: Transaction, tenantId: string, id: string): Promise<void> {
    await within.user.delete({ where: { tenantId_id: { tenantId, id } } });
  }

  /** The database knows one spelling of a name; where letters' case makes no difference, whoever takes one waits for others who want it. */
  async #requireFree(within: Transaction, tenantId: string, username: string, exceptId: string): Promise<void> {
    const experience = await within.signInExperience.findUnique({ where: { tenantId }, select: { usernamePolicy: true } });
    if (!experience || usernamePolicy.parse(experience.usernamePolicy).caseSensitive) return;
    const lock = `username ${tenantId} ${username.toLowerCase()}`;
    await within.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
    const others = await within.$queryRaw<object[]>`SELECT id FROM users
      WHERE tenant_id = ${tenantId} AND lower(username) = lower(${username}::text) AND id <> ${exceptId} LIMIT 1`;
    if (others.length > 0) throw new DomainError('user.username_already_in_use');
  }
}
