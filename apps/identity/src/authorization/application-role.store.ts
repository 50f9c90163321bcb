import type { Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { Database } from '../platform/database/database';
import { uniqueOr } from '../platform/database/prisma-errors';
import { Prisma } from '../platform/database/prisma';
import { DomainError } from '../platform/http/domain-error';
import type { Paged } from '../platform/http/paged';
import { heldRoles, type AssignmentStore } from './assignment.store';
import { listWithTotal } from './list-with-total';
import { notInternal, type RoleRow } from './role.store';

const LIST = heldRoles('applications_roles', 'application_id');

@Injectable()
export class ApplicationRoleStore implements AssignmentStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly database: Database,
  ) {}

  async requireHolders(tenantId: string, ids: readonly string[], within: Transaction = this.prisma): Promise<void> {
    const applications = await within.application.findMany({ where: { tenantId, id: { in: [...ids] } }, select: { type: true } });
    if (applications.length < ids.length) throw new DomainError('entity.not_exists_with_id');
    if (applications.some(({ type }) => type !== 'MachineToMachine')) throw new DomainError('application.invalid_type');
  }

  /** The roles of applications are configuration, which is changed one after another anyway. */
  awaitTurn(): Promise<void> {
    return Promise.resolve();
  }

  list(tenantId: string, applicationId: string, search: string | undefined, page: Page | undefined): Promise<Paged<RoleRow>> {
    const list = { name: 'roles of one application', text: LIST, order: 'r.name, r.id', values: [tenantId, applicationId, search || null] };
    return listWithTotal<RoleRow>(this.database, list, page);
  }

  async held(within: Transaction, tenantId: string, applicationId: string): Promise<string[]> {
    return (await within.applicationRole.findMany({ where: { tenantId, applicationId, role: notInternal } })).map(({ roleId }) => roleId);
  }

  async add(within: Transaction, tenantId: string, applicationIds: readonly string[], roleIds: readonly string[]): Promise<void> {
    const data = applicationIds.flatMap((applicationId) => roleIds.map((roleId) => ({ tenantId, applicationId, roleId })));
    await uniqueOr({ applications_roles_pkey: 'role.application_exists' }, () => within.applicationRole.createMany({ data }));
  }

  async remove(within: Transaction, tenantId: string, applicationId: string, roleIds: readonly string[]): Promise<boolean> {
    return (await within.applicationRole.deleteMany({ where: { tenantId, applicationId, roleId: { in: [...roleIds] } } })).count > 0;
  }
}
