import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './embedded-postgres.ts';

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatepost-postgres-'));
    chmodSync(folder, 0o755);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps what was written over a restart, behind a password only its owner can read', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS seven');
    await first.stop();
    const second = await startEmbeddedPostgres({ folder });
    expect(await query(second.url, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
    await second.stop();
    expect(statSync(join(folder, 'postgres-password')).mode & 0o777).toBe(0o600);
  });

  it('refuses a second owner of the same data and leaves the first one alone', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/^Another Gatepost is already running on .*\. Stop it first/);
    expect(await query(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await first.stop();
  });

  it('listens on the loopback interface only', async () => {
    const postgres = await startEmbeddedPostgres({ folder });
    expect(await query(postgres.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await postgres.stop();
  });

  it('removes what a first start that was cut off has left', async () => {
    mkdirSync(join(folder, 'postgres.new-999999'));
    writeFileSync(join(folder, 'postgres.new-999999', 'PG_VERSION'), 'half');
    const postgres = await startEmbeddedPostgres({ folder });
    await postgres.stop();
    expect(existsSync(join(folder, 'postgres.new-999999'))).toBe(false);
  });

  it('takes over from an owner that was killed', async () => {
    const program = `const { startEmbeddedPostgres } = await import(${JSON.stringify(fileURLToPath(new URL('embedded-postgres.ts', import.meta.url)))});
      const postgres = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)} }); console.log(postgres.url); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    await query(line.toString().trim(), 'CREATE TABLE kept AS SELECT 7 AS seven');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const postgres = await startEmbeddedPostgres({ folder });
    expect(await query(postgres.url, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
    await postgres.stop();
  });

  it('says in one line when the user PostgreSQL runs as cannot reach the data', async () => {
    if (process.getuid?.() !== 0) return;
    chmodSync(folder, 0o700);
    await expect(startEmbeddedPostgres({ folder: join(folder, 'data') })).rejects.toThrow(EmbeddedPostgresError);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
});
