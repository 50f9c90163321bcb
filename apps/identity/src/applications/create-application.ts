import type { createApplication } from '@gatepost/contracts/management/applications';
import type { ReplyOf } from '@gatepost/contracts/operation';
import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Environment } from '../environment';
import { Changes } from '../platform/audit/changes';
import { randomId } from '../platform/crypto/random-id';
import { ApplicationRecordStore } from './application-record.store';
import { checkCustomClientMetadata, checkRedirectUris, keepsSecrets, offeredType } from './application-rules';
import { applicationView } from './application-view';
import { ApplicationSecretStore } from './secrets/application-secret.store';

const FIRST_SECRET = 'Default secret';

@Injectable()
export class CreateApplication {
  constructor(
    private readonly store: ApplicationRecordStore,
    private readonly secrets: ApplicationSecretStore,
    private readonly changes: Changes,
    private readonly environment: Environment,
  ) {}

  execute(wanted: z.infer<typeof createApplication.body>): Promise<ReplyOf<typeof createApplication>> {
    const type = offeredType(wanted);
    const { name, description = null, isThirdParty = false, customClientMetadata = {}, customData = {} } = wanted;
    const { oidcClientMetadata = { redirectUris: [], postLogoutRedirectUris: [] } } = wanted;
    checkCustomClientMetadata({ type, isThirdParty }, customClientMetadata);
    checkRedirectUris(oidcClientMetadata, { allowWildcards: this.environment.variables.ALLOW_WILDCARD_REDIRECT_URIS });
    const id = randomId();
    const entry = { key: 'Management.Application.Create', target: { type: 'application', id }, data: wanted } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const row = { tenantId, id, name, description, type, isThirdParty, oidcClientMetadata, customClientMetadata };
      const record = await this.store.insert(transaction, { ...row, customData: customData as Client.InputJsonObject });
      const secret = keepsSecrets(type) ? await this.secrets.insert(transaction, { tenantId, applicationId: id, name: FIRST_SECRET }) : undefined;
      return { ...applicationView(record), ...(secret && { secret: secret.value }) };
    });
  }
}
