import { readMyAccount } from '@gatepost/contracts/account/operations';
import { readPublicExperience, readPublicPhrases, readPublicSignInExperience } from '@gatepost/contracts/management/well-known';
import type { OperationShape } from '@gatepost/contracts/operation';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import express from 'express';
import { AppModule } from './app.module';
import { ConnectorFactories } from './connectors/connector-factories';
import { ConnectorStore } from './connectors/connector.store';
import { ConsolePages } from './console/console-pages';
import type { Environment } from './environment';
import { FrontDoor } from './front-door';
import { KeyStore } from './oidc/keys/key.store';
import { Providers } from './oidc/providers';
import { requirePolicies } from './platform/access/require-policies';
import { Database } from './platform/database/database';
import { Prisma } from './platform/database/prisma';
import { apiGuards } from './platform/http/api-guards';
import { ConcurrencyCap } from './platform/http/concurrency-cap';
import { ClientAddress } from './platform/http/client-address';
import { ErrorFilter } from './platform/http/error-filter';
import { Listeners } from './platform/http/listeners';
import { openTo, openToApps } from './platform/http/open-to-apps';
import { Readiness } from './platform/health/readiness';
import { Log } from './platform/logging/log';
import { Tenants } from './platform/tenancy/tenants';
import { Seed } from './setup/seed';
import { SetupToken } from './setup/setup-token';
import { SignInPages } from './sign-in-experience/pages/sign-in-pages';

export interface Application {
  readonly listeners: Listeners;
  /** For what a demo adds to the data. */
  readonly prisma: Prisma;
  /** For the connector that a demo adds. */
  readonly connectors: { readonly factories: ConnectorFactories; readonly store: ConnectorStore };
  /** Every operation it answers. */
  readonly operations: readonly OperationShape[];
  /** What the first administrator has to open; undefined when there is one. */
  setupLink(): Promise<string | undefined>;
  /** Requests under way are answered, mails under way are handed over or given back. */
  close(): Promise<void>;
}

/** The whole service on a migrated database, ready to listen. */
export async function createApplication(environment: Environment, databaseUrl: string): Promise<Application> {
  const server = express();
  server.disable('x-powered-by');
  server.set('etag', false);
  const app = await NestFactory.create(AppModule.with(environment, databaseUrl), new ExpressAdapter(server), {
    bodyParser: false,
    // A start that fails is told by whoever asked for it.
    abortOnError: false,
    logger: ['warn', 'error'],
  });
  const log = app.get(Log);
  app.useLogger(log);
  app.useGlobalFilters(new ErrorFilter(log));
  app.use(
    [readMyAccount, readPublicSignInExperience, readPublicExperience, readPublicPhrases].map(({ path }) => path),
    openToApps,
  );
  app.use(
    '/api',
    openTo((origin) => (origin === environment.adminEndpoint ? origin : undefined)),
  );
  app.use('/api', ...apiGuards);
  app.use('/callback', express.urlencoded({ extended: false, limit: '16kb', inflate: false }));
  await app.get(Database).untilAnswering();
  await app.get(KeyStore).prove();
  await app.get(Seed).plant();
  await app.init();
  const operations = requirePolicies(app);
  const door = new FrontDoor(app.get(Providers), app.get(SignInPages), app.get(ConsolePages), server);
  const cap = new ConcurrencyCap(environment.variables.LIMIT_CONCURRENT_PER_IP);
  const addresses = new ClientAddress(environment.variables.TRUSTED_PROXIES);
  const listeners = new Listeners(app.get(Tenants), addresses, (request, response, tenant) => door.answer(request, response, tenant), log, cap);
  return {
    listeners,
    prisma: app.get(Prisma),
    connectors: { factories: app.get(ConnectorFactories), store: app.get(ConnectorStore) },
    operations,
    setupLink: () => app.get(SetupToken).link(),
    async close() {
      app.get(Readiness).leave();
      await listeners.close(environment.variables.SHUTDOWN_GRACE_SECONDS * 1000);
      await app.close();
    },
  };
}
