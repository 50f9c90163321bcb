import { readAdminConsole, type AdminConsoleSettings, type changeAdminConsole } from '@gatepost/contracts/management/settings';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Changes, type Transaction } from '../platform/audit/changes';
import { given } from '../platform/http/given';
import { requestContext } from '../platform/http/request-context';
import { SettingsStore } from './settings.store';

const NOTHING_DONE: AdminConsoleSettings = { signInExperienceCustomized: false, organizationCreated: false };

/** What the console remembers of a tenant. */
@Injectable()
export class AdminConsole {
  constructor(
    private readonly store: SettingsStore,
    private readonly changes: Changes,
  ) {}

  read(): Promise<AdminConsoleSettings> {
    return this.#settings(requestContext().tenant.id);
  }

  change(wanted: z.infer<typeof changeAdminConsole.body>): Promise<AdminConsoleSettings> {
    // Taking turns, as configuration does, so that two changes at once are both kept.
    return this.changes.make({ isConfiguration: true }, { key: 'Management.AdminConsole.Update', data: wanted }, async (transaction, tenantId) => {
      const changed = { ...(await this.#settings(tenantId, transaction)), ...given(wanted) };
      await this.store.save(transaction, tenantId, 'adminConsole', changed);
      return changed;
    });
  }

  async #settings(tenantId: string, within?: Transaction): Promise<AdminConsoleSettings> {
    const saved = await this.store.find(tenantId, 'adminConsole', within);
    return readAdminConsole.response.parse({ ...NOTHING_DONE, ...(saved as object | undefined) });
  }
}
