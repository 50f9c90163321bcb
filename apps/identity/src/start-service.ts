import { startEmbeddedPostgres, type EmbeddedPostgres } from '@gatepost/database/embedded-postgres';
import { migrate, MigrationError } from '@gatepost/database/migrate';
import { createApplication } from './application';
import type { Environment } from './environment';
import { requireFreePorts } from './platform/http/free-ports';
import { welcome } from './welcome';

export interface RunningService {
  stop(): Promise<void>;
}

/** From nothing to ready. Whatever was started is stopped again when a later step fails. */
export async function startService(environment: Environment): Promise<RunningService> {
  const opened: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    await requireFreePorts(environment.ports);
    const url = environment.variables.DATABASE_URL ?? (await embedded(environment, opened));
    await migrateOrExplain(url, environment.prismaFolder);
    const application = await createApplication(environment, url);
    opened.push(() => application.close());
    if (environment.isDemo) {
      // Loaded on demand: production keeps neither a mail server nor the app's files in memory.
      const { Demo } = await import('./demo/demo');
      const demo = await Demo.open(environment, application);
      opened.push(() => demo.close());
    }
    await application.listeners.open();
    console.log(welcome(environment, await application.setupLink()));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function embedded(environment: Environment, opened: (() => Promise<void>)[]): Promise<string> {
  const postgres = await startEmbeddedPostgres({ folder: environment.variables.GATEPOST_DATA });
  let isWanted = true;
  opened.push(() => {
    isWanted = false;
    return postgres.stop();
  });
  void leaveWith(postgres, () => isWanted);
  return postgres.url;
}

async function leaveWith({ died }: EmbeddedPostgres, isWanted: () => boolean): Promise<void> {
  await died;
  if (!isWanted()) return;
  console.error('The embedded PostgreSQL has stopped. Its log lies beside its data.');
  process.exit(1);
}

async function migrateOrExplain(url: string, folder: string): Promise<void> {
  try {
    await migrate(url, folder);
  } catch (cause) {
    if (cause instanceof MigrationError || !(cause instanceof Error) || !('code' in cause)) throw cause;
    throw new MigrationError(`The database at ${new URL(url).host} does not answer (${String(cause.code)}). Check DATABASE_URL.`, { cause });
  }
}
