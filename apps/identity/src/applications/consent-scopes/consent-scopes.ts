import { consentScopeKind, type addConsentScopes, type readConsentScopes } from '@gatepost/contracts/management/application-consent-scopes';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { userScope } from '@gatepost/oidc-contracts/scopes';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Changes, type Transaction } from '../../platform/audit/changes';
import { DomainError } from '../../platform/http/domain-error';
import { invalidInput } from '../../platform/http/invalid-input';
import { requestContext } from '../../platform/http/request-context';
import { ApplicationRecordStore } from '../application-record.store';
import { ConsentScopeStore, type ConsentKind, type ResourceScope } from './consent-scope.store';

type Wanted = z.infer<typeof addConsentScopes.body>;
type Reply = ReplyOf<typeof readConsentScopes>;

const KINDS: Readonly<Partial<Record<z.infer<typeof consentScopeKind>, ConsentKind>>> = { 'user-scopes': 'user', 'resource-scopes': 'resource' };

/** What a third-party application may ask people for. */
@Injectable()
export class ConsentScopes {
  constructor(
    private readonly applications: ApplicationRecordStore,
    private readonly store: ConsentScopeStore,
    private readonly changes: Changes,
  ) {}

  async read(applicationId: string): Promise<Reply> {
    const tenantId = requestContext().tenant.id;
    await this.applications.require(tenantId, applicationId);
    const [names, ids] = await Promise.all([this.store.of(tenantId, applicationId, 'user'), this.store.of(tenantId, applicationId, 'resource')]);
    const resourceScopes = byResource(await this.store.resourceScopes(tenantId, ids));
    return { userScopes: userScope.array().parse(names), resourceScopes, organizationScopes: [], organizationResourceScopes: [] };
  }

  add(applicationId: string, wanted: Wanted): Promise<void> {
    const entry = { key: 'Management.ApplicationConsentScopes.Create', target: { type: 'application', id: applicationId }, data: wanted } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const { isThirdParty } = await this.applications.get(transaction, tenantId, applicationId);
      if (!isThirdParty) throw new DomainError('application.third_party_application_only');
      await this.#requireScopes(transaction, tenantId, wanted);
      const { userScopes = [], resourceScopes = [] } = wanted;
      const kinds = [...userScopes.map((scope) => ['user', scope] as const), ...resourceScopes.map((scope) => ['resource', scope] as const)];
      await this.store.add(
        transaction,
        kinds.map(([kind, scope]) => ({ tenantId, applicationId, kind, scope })),
      );
    });
  }

  remove(applicationId: string, scopeType: string, scope: string): Promise<void> {
    const { data: type } = consentScopeKind.safeParse(scopeType);
    if (!type) throw invalidInput([{ path: ['scopeType'], message: `must be one of ${consentScopeKind.options.join(', ')}` }]);
    const kind = KINDS[type];
    const target = { type: 'application', id: applicationId };
    const entry = { key: 'Management.ApplicationConsentScopes.Delete', target, data: { type, scope } } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      await this.applications.get(transaction, tenantId, applicationId);
      const removed = kind ? await this.store.remove(transaction, { tenantId, applicationId, kind, scope }) : 0;
      if (removed === 0) throw new DomainError('entity.not_found', { data: { name: 'application_consent_scopes', id: scope } });
    });
  }

  /** There are no organizations, so no scope of theirs exists either. */
  async #requireScopes(within: Transaction, tenantId: string, wanted: Wanted): Promise<void> {
    const { resourceScopes = [], organizationScopes = [], organizationResourceScopes = [] } = wanted;
    const known = new Set((await this.store.resourceScopes(tenantId, resourceScopes, within)).map(({ id }) => id));
    const unknown = [...resourceScopes.filter((id) => !known.has(id)), ...organizationScopes, ...organizationResourceScopes];
    if (unknown.length > 0) throw new DomainError('application.user_consent_scopes_not_found', { data: { scopes: unknown } });
  }
}

function byResource(scopes: readonly ResourceScope[]): Reply['resourceScopes'] {
  return [...Map.groupBy(scopes, ({ resource }) => resource.id).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ resource: first.resource, scopes: group }] : [];
  });
}
