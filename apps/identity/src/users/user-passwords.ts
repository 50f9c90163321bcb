import type { expireUserPassword } from '@gatepost/contracts/management/users-parts';
import { passwordAlgorithm, type UserReply } from '@gatepost/contracts/management/users-shapes';
import type { User } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import type { AuditEntry } from '../platform/audit/audit-entry';
import { Changes } from '../platform/audit/changes';
import { PasswordHasher, type PasswordHash } from '../platform/crypto/password-hasher';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { AccountEndings } from './account-endings';
import { PasswordChecks } from './password-checks';
import { UserStore } from './user.store';
import { userView } from './user-view';

const NO_CONFIGURATION = { isConfiguration: false };

/** Passwords of people, as their administrators see them. */
@Injectable()
export class UserPasswords {
  constructor(
    private readonly store: UserStore,
    private readonly changes: Changes,
    private readonly hasher: PasswordHasher,
    private readonly endings: AccountEndings,
    private readonly checks: PasswordChecks,
  ) {}

  async has(userId: string): Promise<boolean> {
    return hashOf(await this.store.find(requestContext().tenant.id, userId)) !== undefined;
  }

  /** Whoever signed in with the old one is signed out. */
  async change(userId: string, password: string): Promise<UserReply> {
    await this.store.find(requestContext().tenant.id, userId);
    const hash = await this.hasher.hash(password);
    return this.changes.make(NO_CONFIGURATION, entry(userId, {}), async (transaction, tenantId) => {
      const changed = { ...columnsOf(hash), passwordUpdatedAt: new Date(), isPasswordExpired: false };
      const user = await this.store.change(transaction, tenantId, userId, changed);
      await this.endings.end(transaction, tenantId, userId);
      return userView(user);
    });
  }

  /** Whoever signed in with it is signed out. */
  remove(userId: string): Promise<UserReply> {
    const nothing = { passwordDigest: null, passwordAlgorithm: null, passwordUpdatedAt: null, isPasswordExpired: false };
    return this.changes.make(NO_CONFIGURATION, { ...entry(userId, {}), key: 'Management.UserPassword.Delete' }, async (transaction, tenantId) => {
      const user = await this.store.change(transaction, tenantId, userId, nothing);
      await this.endings.end(transaction, tenantId, userId);
      return userView(user);
    });
  }

  /** Only where passwords expire at all: elsewhere nobody could choose another one. */
  expire(userId: string, { isExpired }: z.infer<typeof expireUserPassword.body>): Promise<UserReply> {
    return this.changes.make(NO_CONFIGURATION, entry(userId, { isExpired }), async (transaction, tenantId) => {
      await this.store.find(tenantId, userId, transaction);
      if (!(await this.store.doPasswordsExpire(tenantId, transaction))) throw new DomainError('sign_in_experiences.password_expiration_not_enabled');
      return userView(await this.store.change(transaction, tenantId, userId, { isPasswordExpired: isExpired }));
    });
  }

  /** A password that was hashed elsewhere is hashed anew as soon as it is known. */
  async verify(userId: string, password: string): Promise<void> {
    const tenantId = requestContext().tenant.id;
    const hash = hashOf(await this.store.find(tenantId, userId));
    await this.checks.spend(tenantId, userId);
    if (!hash || !(await this.hasher.verify(password, hash))) throw new DomainError('session.invalid_credentials');
    if (!this.hasher.isOutdated(hash)) return;
    const renewed = columnsOf(await this.hasher.hash(password));
    await this.changes.make(NO_CONFIGURATION, entry(userId, { hashedAnewFrom: hash.algorithm }), (transaction) =>
      this.store.replacePassword(transaction, tenantId, userId, hash.digest, renewed),
    );
  }
}

function hashOf({ passwordDigest, passwordAlgorithm: algorithm }: User): PasswordHash | undefined {
  return passwordDigest === null ? undefined : { digest: passwordDigest, algorithm: passwordAlgorithm.parse(algorithm) };
}

function columnsOf({ digest, algorithm }: PasswordHash) {
  return { passwordDigest: digest, passwordAlgorithm: algorithm };
}

function entry(userId: string, data: object): AuditEntry {
  return { key: 'Management.UserPassword.Update', userId, target: { type: 'user', id: userId }, data };
}
