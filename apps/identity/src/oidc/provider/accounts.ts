import { Injectable } from '@nestjs/common';
import { errors, type Account, type AccountClaims, type KoaContextWithOIDC } from 'oidc-provider';
import { SettingsReader } from '../../settings/settings-reader';
import { ArtefactStore } from '../artefacts/artefact.store';
import type { AccountRow } from '../artefacts/unit-of-work';
import { claimsOf, EXTENDED_CLAIMS } from './account-claims';
import { refuseOrganization } from './organizations';
import { RoleCatalogue } from './role-catalogue.store';

const ASKS_AGAIN = new Set(['authorization', 'resume']);

/** The people whom tokens speak of. */
@Injectable()
export class Accounts {
  constructor(
    private readonly artefacts: ArtefactStore,
    private readonly roles: RoleCatalogue,
    private readonly settings: SettingsReader,
  ) {}

  async find(ctx: KoaContextWithOIDC, id: string): Promise<Account | undefined> {
    const row = await this.artefacts.account(id);
    if (!row || row.is_suspended) {
      // A browser is asked who is there now; an app that holds tokens is told that they are over.
      if (ASKS_AGAIN.has(ctx.oidc.route)) return undefined;
      throw new errors.InvalidGrant('user not found or suspended');
    }
    refuseOrganization(ctx, 'user is not a member of the organization');
    return { accountId: row.id, claims: (use, scope) => this.#claims(row, use, scope) };
  }

  /** All claims; the library picks those that were granted. An ID token holds of the extended ones only what the tenant has chosen. */
  async #claims(row: AccountRow, use: string, scope: string): Promise<AccountClaims> {
    const { unit } = this.artefacts;
    const version = await this.artefacts.version(unit);
    const asksForRoles = scope.split(' ').includes('roles');
    const claims = { ...claimsOf(row), ...(asksForRoles && { roles: await this.roles.namesOf(unit.tenantId, version, row.roleIds) }) };
    if (use !== 'id_token') return claims;
    const { idToken } = await this.settings.at(unit.tenantId, version);
    const enabled: readonly string[] = idToken.enabledExtendedClaims;
    const kept = Object.entries(claims).filter(([claim]) => !EXTENDED_CLAIMS.has(claim) || enabled.includes(claim));
    return { ...Object.fromEntries(kept), sub: row.id };
  }
}
