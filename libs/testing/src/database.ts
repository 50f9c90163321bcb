import { startEmbeddedPostgres } from '@gatepost/database/embedded-postgres';
import { migrate } from '@gatepost/database/migrate';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface TestDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own, migrated and empty. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-test-'));
  // As root the server runs as another user, who has to get in.
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder, isDurable: false });
  await migrate(postgres.url, fileURLToPath(new URL('../../../prisma', import.meta.url)));
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
