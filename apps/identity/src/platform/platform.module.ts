import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Environment } from '../environment';
import { AuditLog } from './audit/audit-log';
import { Changes } from './audit/changes';
import { Sealer } from './crypto/sealer';
import { Database } from './database/database';
import { Prisma } from './database/prisma';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { Log } from './logging/log';
import { OutboundGuard } from './outbound/outbound-guard';
import { Quotas } from './rate-limit/quotas';
import { RateLimitStore } from './rate-limit/rate-limit.store';
import { ConfigurationCache } from './tenancy/configuration-cache';
import { Tenants } from './tenancy/tenants';

/** What every domain may use. */
@Global()
@Module({})
export class PlatformModule {
  static with(environment: Environment, databaseUrl: string): DynamicModule {
    const { variables } = environment;
    const provided = [
      { provide: Environment, useValue: environment },
      { provide: Tenants, useValue: new Tenants(environment.tenants) },
      { provide: Log, useValue: new Log(variables.LOG_LEVEL) },
      { provide: Sealer, useValue: new Sealer(environment.keyEncryptionKey, environment.earlierKeyEncryptionKeys) },
      { provide: Database, useFactory: () => new Database(databaseUrl, variables.DATABASE_POOL_MAX) },
      { provide: OutboundGuard, useValue: new OutboundGuard([environment.outboundAllowed]) },
      { provide: ConfigurationCache, useValue: new ConfigurationCache() },
      Prisma,
      Quotas,
      RateLimitStore,
      Readiness,
      Changes,
      AuditLog,
    ];
    return { module: PlatformModule, imports: [DiscoveryModule], controllers: [HealthController], providers: provided, exports: provided };
  }
}
