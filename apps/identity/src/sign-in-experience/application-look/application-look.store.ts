import { branding, color, webUrlOrNone } from '@gatepost/contracts/experience/appearance-settings';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { Prisma } from '../../platform/database/prisma';

const look = z.object({
  color: color.partial(),
  branding,
  customCss: z.string().nullable(),
  termsOfUseUrl: webUrlOrNone,
  privacyPolicyUrl: webUrlOrNone,
});
export type ApplicationLook = z.infer<typeof look>;

@Injectable()
export class ApplicationLookStore {
  constructor(private readonly prisma: Prisma) {}

  /** Ids of our own applications that have a look of their own. Somebody else's may show itself where it asks for consent, and not pass our pages off as its own. */
  async applications(tenantId: string): Promise<ReadonlySet<string>> {
    const rows = await this.prisma.applicationSignInExperience.findMany({
      where: { tenantId, application: { isThirdParty: false } },
      select: { applicationId: true },
    });
    return new Set(rows.map(({ applicationId }) => applicationId));
  }

  async find(tenantId: string, applicationId: string): Promise<ApplicationLook | undefined> {
    const row = await this.prisma.applicationSignInExperience.findUnique({ where: { tenantId_applicationId: { tenantId, applicationId } } });
    return row ? look.parse(row) : undefined;
  }
}
