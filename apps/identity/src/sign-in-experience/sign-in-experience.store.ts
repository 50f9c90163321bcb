import { signInExperience, type SignInExperience } from '@gatepost/contracts/experience/settings';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/prisma';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';

@Injectable()
export class SignInExperienceStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly database: Database,
    private readonly cache: ConfigurationCache,
  ) {}

  /** The experience as of a configuration version that the caller has read. */
  at(tenantId: string, version: string): Promise<SignInExperience> {
    return this.cache.get(tenantId, version, 'sign-in experience', async () => {
      const row = await this.prisma.signInExperience.findUniqueOrThrow({ where: { tenantId } });
      return signInExperience.parse(row);
    });
  }

  /** For requests that read nothing else: one small statement brings the version. */
  async version(tenantId: string): Promise<string> {
    const text = 'SELECT config_version::text AS version FROM tenants WHERE id = $1';
    const [row] = await this.database.query<{ version: string }>({ name: 'configuration version', text, values: [tenantId] });
    return row?.version ?? '0';
  }
}
