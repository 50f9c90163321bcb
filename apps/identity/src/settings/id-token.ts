import { readIdToken, type IdTokenSettings } from '@gatepost/contracts/management/settings';
import { Injectable } from '@nestjs/common';
import { Changes } from '../platform/audit/changes';
import { SettingsStore } from './settings.store';

const AT_FIRST: IdTokenSettings = { enabledExtendedClaims: ['roles', 'organizations', 'organization_roles'] };

/** Which extended claims a tenant's ID tokens hold. */
@Injectable()
export class IdTokenSetting {
  constructor(
    private readonly store: SettingsStore,
    private readonly changes: Changes,
  ) {}

  async of(tenantId: string): Promise<IdTokenSettings> {
    return readIdToken.response.parse((await this.store.find(tenantId, 'idToken')) ?? AT_FIRST);
  }

  replace({ enabledExtendedClaims }: IdTokenSettings): Promise<IdTokenSettings> {
    const wanted = { enabledExtendedClaims: [...new Set(enabledExtendedClaims)] };
    return this.changes.make({ isConfiguration: true }, { key: 'Management.IdToken.Update', data: wanted }, async (transaction, tenantId) => {
      await this.store.save(transaction, tenantId, 'idToken', wanted);
      return wanted;
    });
  }
}
