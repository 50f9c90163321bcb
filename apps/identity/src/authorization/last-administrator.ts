import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import { AccountEndings } from '../users/account-endings';
import { ProtectedRoles } from './protected-roles';
import { UserRoleStore } from './user-role.store';

/** A tenant that has administrators keeps one who can sign in. */
@Injectable()
export class LastAdministrator implements OnModuleInit {
  constructor(
    private readonly users: UserRoleStore,
    private readonly protectedRoles: ProtectedRoles,
    private readonly endings: AccountEndings,
  ) {}

  onModuleInit(): void {
    this.endings.guardDepartures((transaction, tenantId, userId) => this.requireAnother(transaction, tenantId, userId));
  }

  /** Before somebody goes, or loses `roleIds`: throws when nobody else would have what they have. */
  async requireAnother(transaction: Transaction, tenantId: string, userId: string, roleIds?: readonly string[]): Promise<void> {
    const all = await this.users.held(transaction, tenantId, userId);
    const held = all.filter((id) => this.protectedRoles.isAdministrator(id) && (roleIds?.includes(id) ?? true));
    if (held.length === 0) return;
    await this.users.lock(transaction, tenantId, held);
    for (const roleId of held)
      if ((await this.users.countActive(transaction, tenantId, roleId, userId)) === 0) throw new DomainError('role.last_administrator');
  }
}
