import type { IdTokenSettings, SessionSettings } from '@gatepost/contracts/management/settings';
import { Injectable } from '@nestjs/common';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { IdTokenSetting } from './id-token';
import { SessionSetting } from './session';

export interface ProviderSettings {
  readonly idToken: IdTokenSettings;
  readonly session: SessionSettings;
}

/** The settings that every token depends on. */
@Injectable()
export class SettingsReader {
  constructor(
    private readonly idToken: IdTokenSetting,
    private readonly session: SessionSetting,
    private readonly cache: ConfigurationCache,
  ) {}

  at(tenantId: string, version: string): Promise<ProviderSettings> {
    return this.cache.get(tenantId, version, 'settings', async () => {
      const [idToken, session] = await Promise.all([this.idToken.of(tenantId), this.session.of(tenantId)]);
      return { idToken, session };
    });
  }
}
