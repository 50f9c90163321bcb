import type { createApplicationSecret, listApplicationSecrets } from '@gatepost/contracts/management/application-secrets';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { ALL_SCOPE } from '@gatepost/contracts/permissions';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Environment } from '../../environment';
import { caller } from '../../platform/access/caller';
import { Changes } from '../../platform/audit/changes';
import { uniqueOr } from '../../platform/database/prisma-errors';
import { DomainError } from '../../platform/http/domain-error';
import { requestContext } from '../../platform/http/request-context';
import { ApplicationRecordStore } from '../application-record.store';
import { keepsSecrets } from '../application-rules';
import { ApplicationSecretStore, type SecretRecord } from './application-secret.store';
import { HeldRights } from './held-rights';

type SecretView = ReplyOf<typeof createApplicationSecret>;

const MASK = '••••••••';
const NAME_TAKEN = { name: 'application.secret_name_exists' } as const;

/** The secrets of an application. A value is shown when it is drawn; whether it can be read again is a setting. */
@Injectable()
export class ManagedSecrets {
  constructor(
    private readonly applications: ApplicationRecordStore,
    private readonly store: ApplicationSecretStore,
    private readonly rights: HeldRights,
    private readonly changes: Changes,
    private readonly environment: Environment,
  ) {}

  async list(applicationId: string): Promise<ReplyOf<typeof listApplicationSecrets>> {
    const tenantId = requestContext().tenant.id;
    const [, secrets] = await Promise.all([this.applications.require(tenantId, applicationId), this.store.list(tenantId, applicationId)]);
    return secrets.map((secret) => this.#view(secret));
  }

  create(applicationId: string, wanted: z.infer<typeof createApplicationSecret.body>): Promise<SecretView> {
    const { name, expiresAt } = wanted;
    if (expiresAt && expiresAt <= Date.now()) throw new DomainError('request.invalid_input', { details: 'expiresAt: must be in the future' });
    const entry = { key: 'Management.ApplicationSecret.Create', target: { type: 'application', id: applicationId }, data: wanted } as const;
    const create = () =>
      this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
        const { type } = await this.applications.get(transaction, tenantId, applicationId);
        if (!keepsSecrets(type)) throw new DomainError('entity.db_constraint_violated', { details: `type: a ${type} application keeps no secrets` });
        await this.rights.require(transaction, tenantId, applicationId);
        const place = { tenantId, applicationId, name };
        return this.store.insert(transaction, { ...place, expiresAt: expiresAt ? new Date(expiresAt) : null });
      });
    return uniqueOr(NAME_TAKEN, async () => {
      const { value, ...secret } = await create();
      return this.#view(secret, value);
    });
  }

  rename(applicationId: string, name: string, newName: string): Promise<SecretView> {
    const target = { type: 'application', id: applicationId };
    const entry = { key: 'Management.ApplicationSecret.Update', target, data: { from: name, to: newName } } as const;
    const rename = () =>
      this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
        await this.applications.get(transaction, tenantId, applicationId);
        return this.store.rename(transaction, { tenantId, applicationId, name }, newName);
      });
    return uniqueOr(NAME_TAKEN, async () => this.#view(await rename()));
  }

  delete(applicationId: string, name: string): Promise<void> {
    const entry = { key: 'Management.ApplicationSecret.Delete', target: { type: 'application', id: applicationId }, data: { name } } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      await this.applications.get(transaction, tenantId, applicationId);
      await this.store.delete(transaction, { tenantId, applicationId, name });
    });
  }

  /** Secrets without a name were never made here. */
  async deleteLegacy(applicationId: string): Promise<never> {
    await this.applications.require(requestContext().tenant.id, applicationId);
    throw new DomainError('application.no_legacy_secret_found');
  }

  #view(secret: SecretRecord, drawn?: string): SecretView {
    const isShown = this.environment.variables.SHOW_APPLICATION_SECRETS === 'always' && caller().scopes.has(ALL_SCOPE);
    const value = drawn ?? (isShown ? this.store.valueOf(secret) : MASK);
    return { ...secret, value, createdAt: secret.createdAt.getTime(), expiresAt: secret.expiresAt?.getTime() ?? null };
  }
}
