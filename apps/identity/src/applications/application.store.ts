import {
  customClientMetadata,
  oidcClientMetadata,
  type ApplicationType,
  type CustomClientMetadata,
  type OidcClientMetadata,
} from '@gatepost/oidc-contracts/client-metadata';
import { applicationType } from '@gatepost/oidc-contracts/client-metadata';
import { Injectable } from '@nestjs/common';
import { Environment } from '../environment';
import { Prisma } from '../platform/database/prisma';
import { trialClient } from './built-in-applications';

export interface Application {
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  readonly type: ApplicationType;
  readonly isThirdParty: boolean;
  readonly oidcClientMetadata: OidcClientMetadata;
  readonly customClientMetadata: CustomClientMetadata;
}

@Injectable()
export class ApplicationStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly environment: Environment,
  ) {}

  async find(tenantId: string, id: string): Promise<Application | undefined> {
    // PostgreSQL refuses a NUL in text, and no id has one.
    if (id.includes('\0')) return undefined;
    const row = await this.prisma.application.findUnique({
      where: { tenantId_id: { tenantId, id } },
      include: { signInExperience: { select: { displayName: true } } },
    });
    if (!row) return trialClient(tenantId, id, this.environment.endpoint);
    return {
      id: row.id,
      name: row.signInExperience?.displayName || row.name,
      type: applicationType.parse(row.type),
      isThirdParty: row.isThirdParty,
      oidcClientMetadata: oidcClientMetadata.parse(row.oidcClientMetadata),
      customClientMetadata: customClientMetadata.parse(row.customClientMetadata),
    };
  }
}
