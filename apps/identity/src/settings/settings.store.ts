import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { Prisma } from '../platform/database/prisma';

/** Settings of a tenant, by the wire contract's keys. */
export type SettingKey = 'adminConsole' | 'idToken' | 'oidc.session';

@Injectable()
export class SettingsStore {
  constructor(private readonly prisma: Prisma) {}

  /** undefined: never set. Whoever asks parses it. */
  async find(tenantId: string, key: SettingKey, within: Transaction = this.prisma): Promise<unknown> {
    return (await within.tenantSetting.findUnique({ where: { tenantId_key: { tenantId, key } } }))?.value;
  }

  async save(within: Transaction, tenantId: string, key: SettingKey, value: Client.InputJsonValue): Promise<void> {
    await within.tenantSetting.upsert({ where: { tenantId_key: { tenantId, key } }, create: { tenantId, key, value }, update: { value } });
  }
}
