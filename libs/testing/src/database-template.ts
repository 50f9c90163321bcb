import { startEmbeddedPostgres } from '@gatepost/database/embedded-postgres';
import { migrate } from '@gatepost/database/migrate';
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PRISMA } from './prisma-folder';

/** In the checkout, where nobody else can lay something else in its place. */
const TEMPLATES = fileURLToPath(new URL('../../../tmp/test-databases', import.meta.url));

/** Lays the data of a migrated, empty database into `folder`: made once for these migrations, copied for every test. */
export async function layTemplate(folder: string): Promise<void> {
  // `cp` keeps whose the files are; without it a database is made anew each time.
  if (process.platform === 'win32') return;
  const template = join(TEMPLATES, versionOf(PRISMA));
  if (!existsSync(template)) await makeTemplate(template);
  copy(`${template}/.`, folder);
}

async function makeTemplate(template: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-template-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder, isDurable: false });
  await migrate(postgres.url, PRISMA);
  await postgres.stop();
  const draft = `${template}.${randomUUID()}`;
  mkdirSync(draft, { recursive: true, mode: 0o755 });
  copy(`${folder}/.`, draft);
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(draft, template);
  } catch {
    // Another test was faster.
    rmSync(draft, { recursive: true, force: true });
  }
}

function copy(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
}

function versionOf(prisma: string): string {
  const migrations = join(prisma, 'migrations');
  const hash = createHash('sha256');
  for (const name of readdirSync(migrations).sort()) {
    const file = join(migrations, name, 'migration.sql');
    if (existsSync(file)) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
