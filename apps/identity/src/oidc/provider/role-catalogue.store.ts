import { Injectable } from '@nestjs/common';
import { Prisma } from '../../platform/database/prisma';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';

interface Role {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly { readonly scope: { readonly name: string; readonly resourceId: string } }[];
}

/**
 * What the roles of a tenant are called and grant: configuration, and therefore cached. Which roles somebody has is read with each request,
 * so that neither a token nor a sign-in needs a statement more for it.
 */
@Injectable()
export class RoleCatalogue {
  constructor(
    private readonly prisma: Prisma,
    private readonly cache: ConfigurationCache,
  ) {}

  /** Names of the resource's scopes that these roles grant. */
  async scopesOf(tenantId: string, version: string, roleIds: readonly string[], resourceId: string): Promise<readonly string[]> {
    const scopes = (await this.#held(tenantId, version, roleIds)).flatMap((role) => role.scopes.map(({ scope }) => scope));
    return [...new Set(scopes.filter((scope) => scope.resourceId === resourceId).map(({ name }) => name))];
  }

  /** In their order. */
  async namesOf(tenantId: string, version: string, roleIds: readonly string[]): Promise<readonly string[]> {
    return (await this.#held(tenantId, version, roleIds)).map(({ name }) => name).sort();
  }

  async #held(tenantId: string, version: string, roleIds: readonly string[]): Promise<readonly Role[]> {
    if (roleIds.length === 0) return [];
    const all = await this.cache.get(tenantId, version, 'granting roles', () => this.#load(tenantId));
    return roleIds.flatMap((id) => all.get(id) ?? []);
  }

  async #load(tenantId: string): Promise<ReadonlyMap<string, Role>> {
    const select = { id: true, name: true, scopes: { select: { scope: { select: { name: true, resourceId: true } } } } };
    const rows = await this.prisma.role.findMany({ where: { tenantId, type: 'User' }, select });
    return new Map(rows.map((row) => [row.id, row]));
  }
}
