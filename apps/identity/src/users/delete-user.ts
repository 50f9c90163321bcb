import { Injectable } from '@nestjs/common';
import { caller } from '../platform/access/caller';
import { Changes } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { AccountEndings } from './account-endings';
import { UserStore } from './user.store';

@Injectable()
export class DeleteUser {
  constructor(
    private readonly store: UserStore,
    private readonly changes: Changes,
    private readonly endings: AccountEndings,
  ) {}

  async execute(userId: string): Promise<void> {
    const { type, id, tenantId: home } = caller();
    if (type === 'user' && id === userId && home === requestContext().tenant.id) throw new DomainError('user.cannot_delete_self');
    const entry = { key: 'Management.User.Delete', userId, target: { type: 'user', id: userId } } as const;
    await this.changes.make({ isConfiguration: false }, entry, async (transaction, tenantId) => {
      await this.endings.mayDepart(transaction, tenantId, userId);
      await this.store.remove(transaction, tenantId, userId);
      await this.endings.end(transaction, tenantId, userId);
    });
  }
}
