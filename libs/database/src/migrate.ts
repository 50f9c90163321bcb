import { PrismaPg } from '@prisma/adapter-pg';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { readMigrations, type Migration } from './prisma-folder.ts';

/** Held while one process migrates; others wait for it and then find nothing to do. */
const MIGRATION_LOCK = 6_707_302;

/** Its message is one line for the operator. */
export class MigrationError extends Error {}

/**
 * Brings a database to the state of this build's migrations and returns the names of those that were applied now.
 * `folder` is the `prisma` folder. Prisma's own engine does it, so `prisma migrate` finds a history it knows.
 * Refuses a database that a newer build has migrated: there is no way backwards.
 */
export async function migrate(url: string, folder: string): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await appliedMigrations(client);
    refuseNewerDatabase(applied, migrations);
    const missing = migrations.filter(({ name }) => !applied.has(name));
    if (missing.length === 0) return [];
    await apply(url, folder);
    await client.query('ANALYZE');
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

export interface MigrationState {
  readonly applied: readonly string[];
  /** Names of this build's migrations that the database does not have yet. */
  readonly pending: readonly string[];
}

/** Looks, and changes nothing. */
export async function migrationState(url: string, folder: string): Promise<MigrationState> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const applied = await appliedMigrations(client);
    const pending = readMigrations(folder).filter(({ name }) => !applied.has(name));
    return { applied: [...applied.keys()].sort(), pending: pending.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

async function appliedMigrations(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ found: string | null }>(`SELECT to_regclass('_prisma_migrations')::text AS found`);
  if (!rows[0]?.found) return new Map();
  const applied = await client.query<{ name: string; checksum: string }>(
    'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Map(applied.rows.map(({ name, checksum }) => [name, checksum]));
}

function refuseNewerDatabase(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]));
  for (const [name, checksum] of applied) {
    if (!known.has(name)) throw new MigrationError(`The database was migrated by a newer build (${name}). Start that build, or restore a backup.`);
    if (known.get(name) !== checksum) throw new MigrationError(`The migration ${name} was changed after it had been applied. Migrations are never edited.`);
  }
}

/**
 * All that is missing in one transaction: what fails or is cut off leaves nothing behind and may be tried again. The engine sends a migration
 * statement by statement through its adapter, so the transaction is that of the pool's one connection.
 */
async function apply(url: string, folder: string): Promise<void> {
  // Loaded on demand: a start that has nothing to migrate does without the engine.
  const { migrationList, NO_FILTERS, openEngine } = await import('./schema-engine.ts');
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on('error', () => undefined);
  try {
    const engine = await openEngine(new PrismaPg(pool), folder);
    await pool.query('BEGIN');
    await engine.applyMigrations({ migrationsList: migrationList(folder), filters: NO_FILTERS });
    await pool.query('COMMIT');
  } catch (cause) {
    throw new MigrationError(`A migration failed and was not applied: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  } finally {
    await pool.end();
  }
}
