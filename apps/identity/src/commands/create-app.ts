import { Injectable } from '@nestjs/common';
import { ApplicationSecretStore } from '../applications/secrets/application-secret.store';
import { Changes } from '../platform/audit/changes';
import { randomId } from '../platform/crypto/random-id';
import { MACHINE_ROLE } from '../authorization/management-resource';

const SECRET_NAME = 'Default secret';

export interface CreatedApp {
  readonly id: string;
  readonly secret: string;
}

/** Makes a machine application that may call its tenant's Management API. */
@Injectable()
export class CreateApp {
  constructor(
    private readonly changes: Changes,
    private readonly secrets: ApplicationSecretStore,
  ) {}

  execute(name: string): Promise<CreatedApp> {
    const id = randomId();
    const entry = { key: 'Management.Application.Create', target: { type: 'application', id }, data: { name, type: 'MachineToMachine' } } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const metadata = { redirectUris: [], postLogoutRedirectUris: [] };
      await transaction.application.create({ data: { tenantId, id, name, type: 'MachineToMachine', oidcClientMetadata: metadata } });
      await transaction.applicationRole.create({ data: { tenantId, applicationId: id, roleId: MACHINE_ROLE } });
      const { value: secret } = await this.secrets.insert(transaction, { tenantId, applicationId: id, name: SECRET_NAME });
      return { id, secret };
    });
  }
}
