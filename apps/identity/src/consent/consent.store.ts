import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { Prisma } from '../platform/database/prisma';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';

/** How an application presents itself to people. */
export interface AskingApplication {
  readonly id: string;
  readonly name: string;
  readonly displayName: string | null;
  readonly branding: { readonly logoUrl?: string | undefined; readonly darkLogoUrl?: string | undefined };
  readonly termsOfUseUrl: string | null;
  readonly privacyPolicyUrl: string | null;
}

export interface AskedResource {
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  readonly scopes: readonly { readonly id: string; readonly name: string; readonly description: string | null }[];
}

const branding = z.object({ logoUrl: z.string().optional(), darkLogoUrl: z.string().optional() });

@Injectable()
export class ConsentStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly cache: ConfigurationCache,
  ) {}

  application(tenantId: string, version: string, id: string): Promise<AskingApplication> {
    return this.cache.get(tenantId, version, `asking application ${id}`, async () => {
      const include = { signInExperience: true };
      const { name, signInExperience: own } = await this.prisma.application.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id } }, include });
      return {
        id,
        name,
        displayName: own?.displayName ?? null,
        branding: branding.safeParse(own?.branding).data ?? {},
        termsOfUseUrl: own?.termsOfUseUrl ?? null,
        privacyPolicyUrl: own?.privacyPolicyUrl ?? null,
      };
    });
  }

  /** What is asked for, in words. Something that was removed meanwhile goes by the name it was asked for with. */
  async resources(tenantId: string, version: string, asked: Readonly<Record<string, readonly string[]>>): Promise<readonly AskedResource[]> {
    const entries = Object.entries(asked).filter(([, scopes]) => scopes.length > 0);
    return Promise.all(
      entries.map(async ([indicator, names]) => {
        const resource = await this.#resource(tenantId, version, indicator);
        const unknown = (name: string) => ({ id: name, name, description: null });
        return { ...resource, scopes: names.map((name) => resource.scopes.find((scope) => scope.name === name) ?? unknown(name)) };
      }),
    );
  }

  #resource(tenantId: string, version: string, indicator: string): Promise<AskedResource> {
    return this.cache.get(tenantId, version, `asked resource ${indicator}`, async () => {
      const where = { tenantId_indicator: { tenantId, indicator } };
      const row = await this.prisma.resource.findUnique({ where, include: { scopes: { select: { id: true, name: true, description: true } } } });
      return row ? { id: row.id, name: row.name, indicator, scopes: row.scopes } : { id: indicator, name: indicator, indicator, scopes: [] };
    });
  }
}
