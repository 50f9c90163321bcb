import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/prisma';
import { Log } from '../platform/logging/log';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { readExperience } from './stored-experience';

@Injectable()
export class SignInExperienceStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly database: Database,
    private readonly cache: ConfigurationCache,
    private readonly log: Log,
  ) {}

  /** The experience as of a configuration version that the caller has read. */
  at(tenantId: string, version: string): Promise<SignInExperience> {
    return this.cache.get(tenantId, version, 'sign-in experience', () => this.read(tenantId));
  }

  /** `sent`: what is about to be stored, and may be what mends it. */
  async read(tenantId: string, within: Transaction = this.prisma, sent: Partial<SignInExperience> = {}): Promise<SignInExperience> {
    const { settings, unreadable } = readExperience(await within.signInExperience.findUniqueOrThrow({ where: { tenantId } }), sent);
    if (unreadable.length > 0) this.log.warn(`sign_in_experiences of tenant ${tenantId} holds what cannot be read and is left out: ${unreadable.join(', ')}`);
    return settings;
  }

  /** Replaces the members that are given. */
  async save(within: Transaction, tenantId: string, changed: Partial<SignInExperience>): Promise<void> {
    const columns = Object.entries(changed).map(([name, value]) => [name, value === null && JSON_OR_NULL.has(name) ? Client.DbNull : value]);
    await within.signInExperience.update({ where: { tenantId }, data: Object.fromEntries(columns) as Client.SignInExperienceUpdateInput });
  }

  /** For requests that read nothing else: one small statement brings the version. */
  async version(tenantId: string): Promise<string> {
    const text = 'SELECT config_version::text AS version FROM tenants WHERE id = $1';
    const [row] = await this.database.query<{ version: string }>({ name: 'configuration version', text, values: [tenantId] });
    return row?.version ?? '0';
  }
}

/** JSON columns that may be empty: null means no value there, not the value null of JSON. */
const JSON_OR_NULL = new Set(['forgotPasswordMethods', 'signUpProfileFields']);
