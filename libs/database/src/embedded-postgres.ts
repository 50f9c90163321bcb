import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { handOver, postgresPrograms, type PostgresPrograms } from './postgres-programs.ts';

export interface EmbeddedPostgresOptions {
  /** Everything lies in here: the data, the password, the log. */
  readonly folder: string;
  /** false only for data nobody will miss: the server then does not wait for the disk, and Ctrl-C in the terminal ends it at once. */
  readonly isDurable?: boolean;
}

export interface EmbeddedPostgres {
  readonly url: string;
  /** Resolves when the server has gone by itself; the reason is in the log. */
  readonly died: Promise<void>;
  stop(): Promise<void>;
}

/** Its message is one line for the person who started the service. */
export class EmbeddedPostgresError extends Error {}

const DATABASE = 'gatepost';
// Small and capital letters beyond ASCII, sorted by code point.
const FOLDING = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
const USER = 'gatepost';
const START_MS = 30_000;
/** Whoever holds this advisory lock owns the server, for as long as its connection lives. */
const OWNER_LOCK = 6_707_301;

/** Starts the PostgreSQL of the demo and the tests on a free port of the loopback interface; makes its data on the first start. */
export async function startEmbeddedPostgres({ folder: given, isDurable = true }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(given);
  const programs = postgresPrograms();
  if (programs.user) requireReachable(folder);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const data = join(folder, 'postgres');
  const password = readPassword(folder);
  await takeOver(data, folder, password);
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(programs, data, password);
  const port = await freePort();
  const server = launch(programs, folder, data, port, isDurable);
  const gone = exited(server).then(() => undefined);
  const url = (database: string) => addressOf(password, port, database);
  const owner = await Promise.race([untilReady(server, url('postgres')), gone]);
  if (!owner) throw refusal(folder);
  const { rowCount } = await owner.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (!rowCount) await owner.query(`CREATE DATABASE ${DATABASE}`);
  return {
    url: url(DATABASE),
    died: gone,
    async stop() {
      await owner.end().catch(() => undefined);
      // SIGINT is PostgreSQL's fast shutdown: it ends its sessions and writes everything down.
      server.kill('SIGINT');
      await gone;
    },
  };
}

/** The address of the server that another process runs on this folder; undefined when none does. */
export function runningPostgres(folder: string): string | undefined {
  const running = runningServer(join(resolve(folder), 'postgres'));
  return running && addressOf(readPassword(resolve(folder)), running.port, DATABASE);
}

function addressOf(password: string, port: number, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

function readPassword(folder: string): string {
  const path = join(folder, 'postgres-password');
  try {
    writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
  return readFileSync(path, 'utf8').trim();
}

/** Nothing is touched while another process owns the data. A server whose owner was killed is stopped, so that its data is whole. */
async function takeOver(data: string, folder: string, password: string): Promise<void> {
  const running = runningServer(data);
  if (!running) return;
  const client = new pg.Client({ host: '127.0.0.1', port: running.port, user: USER, password, database: 'postgres', connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch {
    // Not ours, or going down: PostgreSQL's own lock on the data decides when we start.
    return;
  }
  const isOrphan = await holdsLock(client);
  await client.end().catch(() => undefined);
  if (!isOrphan) throw alreadyRunning(folder);
  process.kill(running.pid, 'SIGINT');
  for (let waited = 0; waited < START_MS && isAlive(running.pid); waited += 50) await pause(50);
}

// An owner that is just starting takes its lock a moment after its server answers.
async function holdsLock(client: pg.Client): Promise<boolean> {
  for (let turn = 0; turn < 2; turn += 1) {
    if (turn > 0) await pause(700);
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [OWNER_LOCK]);
    if (!rows[0]?.held) return false;
    await client.query('SELECT pg_advisory_unlock($1)', [OWNER_LOCK]);
  }
  return true;
}

function runningServer(data: string): { pid: number; port: number } | undefined {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : undefined;
}

/** The data appears under its name when it is whole: a first start that was cut off leaves only a draft, which a later one removes. */
async function initialise(programs: PostgresPrograms, data: string, password: string): Promise<void> {
  removeDrafts(data);
  const draft = `${data}.new-${process.pid}`;
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  handOver(draft, programs);
  handOver(passwordFile, programs);
  const args = ['-D', draft, '-U', USER, '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8', '--locale=C', ...FOLDING, '--no-instructions'];
  const child = spawn(programs.initdb, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: dirname(data), ...programs.user });
  const complaint = text(child);
  const code = await exited(child);
  rmSync(passwordFile, { force: true });
  if (code !== 0) throw new EmbeddedPostgresError(`The embedded PostgreSQL could not be prepared: ${lastLine(await complaint)}`);
  if (existsSync(data)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, data);
}

function removeDrafts(data: string): void {
  for (const name of readdirSync(dirname(data))) {
    const pid = /^postgres\.new-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(data), name), { recursive: true, force: true });
  }
}

function launch(programs: PostgresPrograms, folder: string, data: string, port: number, isDurable: boolean): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    jit: 'off',
    log_min_messages: 'warning',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openSync(join(folder, 'postgres.log'), 'a', 0o600);
  // A process group of its own: Ctrl-C in a terminal reaches every process of a group, and the service still needs its database to finish.
  const server = spawn(programs.postgres, args, { stdio: ['ignore', log, log], cwd: folder, detached: isDurable, ...programs.user });
  closeSync(log);
  return server;
}

/** The connection that owns the server; undefined when it did not answer in time. */
async function untilReady(server: ChildProcess, url: string): Promise<pg.Client | undefined> {
  const deadline = Date.now() + START_MS;
  while (server.exitCode === null && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT pg_advisory_lock($1)', [OWNER_LOCK]);
      return client;
    } catch {
      await pause(25);
    }
  }
  server.kill('SIGINT');
  return undefined;
}

function refusal(folder: string): EmbeddedPostgresError {
  const log = join(folder, 'postgres.log');
  const said = readFileSync(log, 'utf8').slice(-600);
  if (/lock file "postmaster\.pid" already exists/.test(said)) return alreadyRunning(folder);
  return new EmbeddedPostgresError(`The embedded PostgreSQL did not start: ${lastLine(said)} (more in ${log})`);
}

function alreadyRunning(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(`Another Gatepost is already running on ${folder}. Stop it first, or set GATEPOST_DATA to another folder.`);
}

/** As root the server runs as another user, who must be able to walk down to the data. */
function requireReachable(folder: string): void {
  for (let path = folder; path !== dirname(path); path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0)
      throw new EmbeddedPostgresError(
        `PostgreSQL does not run as root, and the user it runs as may not enter ${path}. Set GATEPOST_DATA to a folder such as /var/lib/gatepost/data.`,
      );
  }
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no free port'))));
    });
  });
}

/** The exit code; null when a signal ended it or it could not be started at all. */
function exited(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done(child.exitCode);
    child.once('error', () => done(null));
    child.once('exit', (code) => done(code));
  });
}

async function text(child: ChildProcess): Promise<string> {
  let all = '';
  for await (const part of child.stderr ?? []) all += String(part);
  return all;
}

function lastLine(all: string): string {
  return all.trim().split('\n').at(-1) ?? '';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
