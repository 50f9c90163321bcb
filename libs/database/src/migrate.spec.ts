import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';

const PRISMA = fileURLToPath(new URL('../../../prisma', import.meta.url));

describe('migrations', () => {
  let scratch: string;
  let postgres: EmbeddedPostgres;

  beforeEach(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'gatepost-migrate-'));
    chmodSync(scratch, 0o755);
    for (const part of ['schema', 'migrations']) cpSync(join(PRISMA, part), join(scratch, part), { recursive: true });
    postgres = await startEmbeddedPostgres({ folder: join(scratch, 'data'), isDurable: false });
  });

  afterEach(async () => {
    await postgres.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  function addMigration(name: string, sql: string): void {
    mkdirSync(join(scratch, 'migrations', name));
    writeFileSync(join(scratch, 'migrations', name, 'migration.sql'), sql);
  }

  it('are applied once, however many processes start together', async () => {
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(postgres.url, scratch)));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await migrate(postgres.url, scratch)).toEqual([]);
  });

  it('go on from where a database stands', async () => {
    await migrate(postgres.url, scratch);
    addMigration('29990101000000_later', 'CREATE TABLE "later" ("id" INTEGER NOT NULL, CONSTRAINT "later_pkey" PRIMARY KEY ("id"));');
    expect(await migrate(postgres.url, scratch)).toEqual(['29990101000000_later']);
  });

  it('never lead backwards: a database of a newer build is refused and left as it is', async () => {
    addMigration('29990101000000_later', 'CREATE TABLE "later" ("id" INTEGER NOT NULL, CONSTRAINT "later_pkey" PRIMARY KEY ("id"));');
    await migrate(postgres.url, scratch);
    await expect(migrate(postgres.url, PRISMA)).rejects.toThrow('migrated by a newer build (29990101000000_later)');
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    expect((await client.query('SELECT count(*)::int AS rows FROM later')).rows).toEqual([{ rows: 0 }]);
    await client.end();
  });

  it('are refused when one was edited after it had been applied', async () => {
    await migrate(postgres.url, scratch);
    const [first = ''] = readdirSync(join(scratch, 'migrations')).filter((name) => /^\d/.test(name));
    writeFileSync(join(scratch, 'migrations', first, 'migration.sql'), '-- edited');
    await expect(migrate(postgres.url, scratch)).rejects.toThrow(`${first} was changed after it had been applied`);
  });

  it('that fail are told, leave nothing behind and may be mended', async () => {
    await migrate(postgres.url, scratch);
    addMigration('29990101000000_mended', 'CREATE TABLE half (id INTEGER); SELECT 1 / 0;');
    await expect(migrate(postgres.url, scratch)).rejects.toThrow(/^A migration failed and was not applied/);
    rmSync(join(scratch, 'migrations', '29990101000000_mended'), { recursive: true });
    addMigration('29990101000000_mended', 'CREATE TABLE half (id INTEGER);');
    expect(await migrate(postgres.url, scratch)).toEqual(['29990101000000_mended']);
  });
});
