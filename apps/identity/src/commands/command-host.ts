import { EmbeddedPostgresError, runningPostgres, startEmbeddedPostgres } from '@gatepost/database/embedded-postgres';
import { migrate, MigrationError, migrationState, type MigrationState } from '@gatepost/database/migrate';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { types } from 'node:util';
import { type Environment, EnvironmentError } from '../environment';
import { KeyStore } from '../oidc/keys/key.store';
import { randomId } from '../platform/crypto/random-id';
import { Prisma } from '../platform/database/prisma';
import { withRequestContext } from '../platform/http/request-context';
import { Tenants } from '../platform/tenancy/tenants';
import { Seed } from '../setup/seed';
import { CommandsModule } from './commands.module';
import { CommandError } from './command';

/** What a command works with: the service's environment, its database, and as much of the service as it needs. */
export class CommandHost {
  readonly #opened: (() => Promise<void>)[] = [];
  #url: Promise<string> | undefined;

  constructor(
    readonly environment: Environment,
    /** The command, as it is told in the audit log. */
    private readonly name: string,
  ) {}

  /** For people and for programs: what a command answers goes to the standard output, everything else to the error output. */
  print(line: string): void {
    process.stdout.write(`${line}\n`);
  }

  /** The address of the database. A demo's is started for the command when nobody runs it. */
  databaseUrl(): Promise<string> {
    this.#url ??= this.environment.variables.DATABASE_URL === undefined ? this.#embedded() : Promise.resolve(this.environment.variables.DATABASE_URL);
    return this.#url;
  }

  async migrationState(): Promise<MigrationState> {
    const url = await this.databaseUrl();
    try {
      return await migrationState(url, this.environment.prismaFolder);
    } catch (cause) {
      if (!types.isNativeError(cause) || !('code' in cause)) throw cause;
      throw new CommandError(`The database at ${new URL(url).host} does not answer (${String(cause.code)}). Check DATABASE_URL.`, { cause });
    }
  }

  /** The parts of the service that change something, on a database that is as this build wants it. */
  async services(): Promise<INestApplicationContext> {
    const url = await this.databaseUrl();
    const { applied, pending } = await this.migrationState();
    if (pending.length > 0 && !this.environment.isDemo)
      throw new MigrationError(
        `The database lacks ${pending.length} of ${applied.length + pending.length} migrations. Start this build of the service once: it applies them.`,
      );
    await migrate(url, this.environment.prismaFolder);
    const context = await this.open();
    await context.get(KeyStore).prove();
    if ((await context.get(Prisma).tenant.count()) === 0) await context.get(Seed).plant();
    return context;
  }

  /** The same, whatever state the database is in. */
  async open(): Promise<INestApplicationContext> {
    const context = await NestFactory.createApplicationContext(CommandsModule.with(this.environment, await this.databaseUrl()), {
      logger: false,
      abortOnError: false,
    });
    this.#opened.push(() => context.close());
    return context;
  }

  /** Does something in the name of a tenant, as the audit log will tell. */
  within<Result>(context: INestApplicationContext, tenantId: string, work: () => Promise<Result>): Promise<Result> {
    const tenant = context.get(Tenants).all.find(({ id }) => id === tenantId);
    if (!tenant) throw new CommandError(`There is no tenant ${tenantId}.`);
    const request = { tenant, requestId: randomId(16), ip: '127.0.0.1', ipPrefix: '127.0.0.1', userAgent: `gatepost ${this.name}` };
    return withRequestContext(request, work);
  }

  async close(): Promise<void> {
    for (const close of this.#opened.splice(0).reverse()) await close();
  }

  async #embedded(): Promise<string> {
    const folder = this.environment.variables.GATEPOST_DATA;
    if (!this.environment.isDemo) throw new EnvironmentError('DATABASE_URL: is required outside the demo profile');
    try {
      const postgres = await startEmbeddedPostgres({ folder });
      this.#opened.push(() => postgres.stop());
      return postgres.url;
    } catch (error) {
      const running = error instanceof EmbeddedPostgresError ? runningPostgres(folder) : undefined;
      if (running === undefined) throw error;
      return running;
    }
  }
}
