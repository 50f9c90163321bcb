import { startEmbeddedPostgres } from '@gatepost/database/embedded-postgres';
import { migrate } from '@gatepost/database/migrate';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layTemplate } from './database-template';
import { PRISMA } from './prisma-folder';

export interface TestDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own, migrated and empty. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-test-'));
  // As root the server runs as another user, who has to get in.
  chmodSync(folder, 0o755);
  await layTemplate(folder);
  const postgres = await startEmbeddedPostgres({ folder, isDurable: false });
  await migrate(postgres.url, PRISMA);
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
