import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/audit/changes';
import { Prisma } from '../../platform/database/prisma';

interface SavedExperience {
  readonly tenantId: string;
  readonly applicationId: string;
  readonly color: unknown;
  readonly branding: unknown;
  readonly customCss: string | null;
  readonly displayName: string | null;
  readonly termsOfUseUrl: string | null;
  readonly privacyPolicyUrl: string | null;
}

type Wanted = Omit<Client.ApplicationSignInExperienceUncheckedCreateInput, 'tenantId' | 'applicationId'>;

@Injectable()
export class ApplicationSignInExperienceStore {
  constructor(private readonly prisma: Prisma) {}

  async find(tenantId: string, applicationId: string, within: Transaction = this.prisma): Promise<SavedExperience | undefined> {
    return (await within.applicationSignInExperience.findUnique({ where: { tenantId_applicationId: { tenantId, applicationId } } })) ?? undefined;
  }

  save(within: Transaction, tenantId: string, applicationId: string, wanted: Wanted): Promise<SavedExperience> {
    const key = { tenantId, applicationId };
    return within.applicationSignInExperience.upsert({ where: { tenantId_applicationId: key }, create: { ...key, ...wanted }, update: wanted });
  }
}
