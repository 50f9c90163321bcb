import { readSession, type changeSession, type SessionSettings } from '@gatepost/contracts/management/settings';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Changes, type Transaction } from '../platform/audit/changes';
import { given } from '../platform/http/given';
import { SettingsStore } from './settings.store';

const AT_FIRST: SessionSettings = { ttl: 14 * 24 * 60 * 60 };

/** How long a tenant's people stay signed in. */
@Injectable()
export class SessionSetting {
  constructor(
    private readonly store: SettingsStore,
    private readonly changes: Changes,
  ) {}

  async of(tenantId: string, within?: Transaction): Promise<SessionSettings> {
    return readSession.response.parse((await this.store.find(tenantId, 'oidc.session', within)) ?? AT_FIRST);
  }

  change(wanted: z.infer<typeof changeSession.body>): Promise<SessionSettings> {
    return this.changes.make({ isConfiguration: true }, { key: 'Management.Session.Update', data: wanted }, async (transaction, tenantId) => {
      const changed = { ...(await this.of(tenantId, transaction)), ...given(wanted) };
      await this.store.save(transaction, tenantId, 'oidc.session', changed);
      return changed;
    });
  }
}
