import type { listApplications } from '@gatepost/contracts/management/applications';
import { INTERNAL_ADMIN_ROLE } from '@gatepost/contracts/internal-roles';
import type { Page } from '@gatepost/contracts/operation';
import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import type { Transaction } from '../platform/audit/changes';
import { Database } from '../platform/database/database';
import { DomainError } from '../platform/http/domain-error';
import { Paged, rangeOf } from '../platform/http/paged';

/** An application as it is stored. */
export interface ApplicationRecord {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly isThirdParty: boolean;
  readonly oidcClientMetadata: unknown;
  readonly customClientMetadata: unknown;
  readonly customData: unknown;
  readonly createdAt: Date;
}

const COLUMNS = `a.tenant_id AS "tenantId", a.id, a.name, a.description, a.type, a.is_third_party AS "isThirdParty",
  a.oidc_client_metadata AS "oidcClientMetadata", a.custom_client_metadata AS "customClientMetadata", a.custom_data AS "customData", a.created_at AS "createdAt"`;

// Backslashes are plain letters in what is searched for.
const MATCHING = `FROM applications a WHERE a.tenant_id = $1
  AND ($2::text[] IS NULL OR a.type = ANY ($2))
  AND ($3::boolean IS NULL OR a.is_third_party = $3)
  AND ($4::text IS NULL OR NOT EXISTS (SELECT FROM applications_roles r WHERE r.tenant_id = a.tenant_id AND r.application_id = a.id AND r.role_id = $4))
  AND ($5::text IS NULL OR a.id ILIKE $5 ESCAPE '' OR a.name ILIKE $5 ESCAPE '' OR a.description ILIKE $5 ESCAPE '')`;

/** Applications as the Management API knows them. */
@Injectable()
export class ApplicationRecordStore {
  constructor(private readonly database: Database) {}

  async list(tenantId: string, filter: z.infer<typeof listApplications.query>, page: Page | undefined): Promise<Paged<ApplicationRecord>> {
    const { types, isThirdParty, excludeRoleId, search } = filter;
    const values = [tenantId, types ?? null, isThirdParty ?? null, excludeRoleId ?? null, search ?? null];
    const { skip = 0, take = null } = rangeOf(page);
    const [records, counted] = await Promise.all([
      this.database.query<ApplicationRecord & { tenantId: string }>({
        name: 'applications',
        text: `SELECT ${COLUMNS} ${MATCHING} ORDER BY a.created_at DESC, a.id LIMIT $6 OFFSET $7`,
        values: [...values, take, skip],
      }),
      page && this.database.query<{ total: number }>({ name: 'number of applications', text: `SELECT count(*)::int AS total ${MATCHING}`, values }),
    ]);
    return new Paged(records, counted?.[0]?.total ?? records.length, page);
  }

  async require(tenantId: string, id: string): Promise<ApplicationRecord & { readonly isAdmin: boolean }> {
    const [record] = await this.database.query<ApplicationRecord & { isAdmin: boolean }>({
      name: 'one application',
      text: `SELECT ${COLUMNS}, EXISTS (SELECT FROM applications_roles r
          WHERE r.tenant_id = a.tenant_id AND r.application_id = a.id AND r.role_id = $3) AS "isAdmin"
        FROM applications a WHERE a.tenant_id = $1 AND a.id = $2`,
      values: [tenantId, id, INTERNAL_ADMIN_ROLE],
    });
    return record ?? refuse(id);
  }

  async get(within: Transaction, tenantId: string, id: string): Promise<ApplicationRecord> {
    return (await within.application.findUnique({ where: { tenantId_id: { tenantId, id } } })) ?? refuse(id);
  }

  insert(within: Transaction, data: Client.ApplicationUncheckedCreateInput): Promise<ApplicationRecord> {
    return within.application.create({ data });
  }

  update(within: Transaction, tenantId: string, id: string, data: Client.ApplicationUncheckedUpdateInput): Promise<ApplicationRecord> {
    return within.application.update({ where: { tenantId_id: { tenantId, id } }, data });
  }

  async setAdmin(within: Transaction, tenantId: string, applicationId: string, isAdmin: boolean): Promise<void> {
    const role = { tenantId, applicationId, roleId: INTERNAL_ADMIN_ROLE };
    if (isAdmin) await within.applicationRole.createMany({ data: [role], skipDuplicates: true });
    else await within.applicationRole.deleteMany({ where: role });
  }

  /** Names of the scopes on one of these resources that its roles give it. */
  async scopesOn(within: Transaction, indicators: readonly string[], tenantId: string, applicationId: string): Promise<readonly string[]> {
    const roles = { some: { role: { applications: { some: { applicationId } } } } };
    const scopes = await within.scope.findMany({ where: { tenantId, resource: { indicator: { in: [...indicators] } }, roles }, select: { name: true } });
    return scopes.map(({ name }) => name);
  }

  /** What has been issued to it goes with it. */
  async delete(within: Transaction, tenantId: string, id: string): Promise<void> {
    await within.application.delete({ where: { tenantId_id: { tenantId, id } } });
    const issued = [{ payload: { path: ['clientId'], equals: id } }, { payload: { path: ['params', 'client_id'], equals: id } }];
    await within.oidcArtefact.deleteMany({ where: { tenantId, OR: issued } });
  }
}

function refuse(id: string): never {
  throw new DomainError('entity.not_exists_with_id', { data: { name: 'applications', id } });
}
