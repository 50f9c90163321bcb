import { Injectable } from '@nestjs/common';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { ApplicationStore } from './application.store';

const NAMELESS = 'Gatepost';

/** What people call the application they sign in to. */
@Injectable()
export class ApplicationNames {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly cache: ConfigurationCache,
  ) {}

  async of(tenantId: string, version: string, clientId: string | undefined): Promise<string> {
    if (!clientId) return NAMELESS;
    return (await this.cache.find(tenantId, version, `name ${clientId}`, async () => (await this.applications.find(tenantId, clientId))?.name)) ?? NAMELESS;
  }
}
