import type { changeUser, suspendUser } from '@gatepost/contracts/management/users';
import type { changeUserCustomData, changeUserProfile } from '@gatepost/contracts/management/users-parts';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import type { AuditEntry } from '../platform/audit/audit-entry';
import { Changes } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import { given } from '../platform/http/given';
import { AccountEndings, isProvedAnew } from './account-endings';
import { canonicalIdentifiers } from './identifiers';
import { UserStore } from './user.store';
import { userView } from './user-view';

const NO_CONFIGURATION = { isConfiguration: false };

@Injectable()
export class ChangeUser {
  constructor(
    private readonly store: UserStore,
    private readonly changes: Changes,
    private readonly endings: AccountEndings,
  ) {}

  /** Whoever proved an address or a number that is no longer the person's is signed out. */
  async execute(userId: string, wanted: z.infer<typeof changeUser.body>): Promise<UserReply> {
    const { name, avatar, profile, customData } = wanted;
    const told = { ...canonicalIdentifiers(wanted), ...given({ name, avatar, profile, customData }) };
    const { customData: _, ...plain } = told;
    const data = { ...plain, ...(customData && { customData: customData as Client.InputJsonObject }) };
    return this.changes.make(NO_CONFIGURATION, entry('User', userId, told), async (transaction, tenantId) => {
      const before = await this.store.find(tenantId, userId, transaction);
      if (Object.keys(told).length === 0) throw new DomainError('entity.invalid_input');
      const after = await this.store.change(transaction, tenantId, userId, data);
      if (isProvedAnew(before, after)) await this.endings.end(transaction, tenantId, userId);
      return userView(after);
    });
  }

  suspend(userId: string, { isSuspended }: z.infer<typeof suspendUser.body>): Promise<UserReply> {
    return this.changes.make(NO_CONFIGURATION, entry('UserSuspension', userId, { isSuspended }), async (transaction, tenantId) => {
      if (isSuspended) await this.endings.mayDepart(transaction, tenantId, userId);
      const user = await this.store.change(transaction, tenantId, userId, { isSuspended });
      if (isSuspended) await this.endings.end(transaction, tenantId, userId);
      return userView(user);
    });
  }

  setCustomData(userId: string, { customData }: z.infer<typeof changeUserCustomData.body>): Promise<UserReply['customData']> {
    return this.changes.make(NO_CONFIGURATION, entry('UserCustomData', userId, customData), async (transaction, tenantId) => {
      return userView(await this.store.merge(transaction, tenantId, userId, 'customData', customData)).customData;
    });
  }

  setProfile(userId: string, { profile }: z.infer<typeof changeUserProfile.body>): Promise<UserReply['profile']> {
    return this.changes.make(NO_CONFIGURATION, entry('UserProfile', userId, profile), async (transaction, tenantId) => {
      return userView(await this.store.merge(transaction, tenantId, userId, 'profile', profile)).profile;
    });
  }
}

function entry(what: 'User' | 'UserSuspension' | 'UserCustomData' | 'UserProfile', userId: string, data: object): AuditEntry {
  return { key: `Management.${what}.Update`, userId, target: { type: 'user', id: userId }, data };
}
