import type { MigrationState } from '@gatepost/database/migrate';
import pg from 'pg';
import type { Environment } from '../../environment';
import type { Finding } from './finding';

const OLDEST = 14;
const SKEW_MS = 2000;
/** Kept free for people and for backups. */
const SPARE = 5;

interface Facts {
  readonly version: number;
  readonly name: string;
  readonly encoding: string;
  readonly most: number;
  readonly now: number;
}

const FACTS = `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_version') AS name, current_setting('server_encoding') AS encoding,
  current_setting('max_connections')::int AS most, (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`;

/** The database as such, its connections, its clock. */
export async function checkDatabase(url: string, { pending }: MigrationState, { variables }: Environment): Promise<readonly Finding[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    // The first statement pays for what the connection needs; the second one is timed.
    await client.query(FACTS);
    const asked = Date.now();
    const [facts] = (await client.query<Facts>(FACTS)).rows;
    if (!facts) return [{ area: 'database', says: 'It answers nothing.', fix: 'Check DATABASE_URL.' }];
    return [
      engine(facts),
      pending.length === 0
        ? { area: 'migrations', says: 'All are applied.' }
        : { area: 'migrations', says: `${pending.length} are pending.`, fix: 'Start this build of the service: it applies them.' },
      connections(facts, variables.DATABASE_POOL_MAX),
      clock(facts.now - (asked + Date.now()) / 2),
    ];
  } finally {
    await client.end();
  }
}

function engine({ version, name, encoding }: Facts): Finding {
  const area = 'database';
  if (version < OLDEST) return { area, says: `PostgreSQL ${name} is too old.`, fix: `Use ${OLDEST} or newer.` };
  if (encoding !== 'UTF8') return { area, says: `Its encoding is ${encoding}.`, fix: 'Create the database with ENCODING UTF8.' };
  return { area, says: `PostgreSQL ${name} answers.` };
}

function connections({ most }: Facts, pool: number): Finding {
  const area = 'connections';
  if (pool + SPARE > most)
    return { area, says: `DATABASE_POOL_MAX is ${pool}, the server takes ${most} in all.`, fix: 'Lower DATABASE_POOL_MAX or raise max_connections.' };
  return { area, says: `Up to ${pool} of each process, ${most} in all.` };
}

function clock(skew: number): Finding {
  const area = 'clock';
  if (Math.abs(skew) <= SKEW_MS) return { area, says: 'This machine and the database agree.' };
  const which = skew > 0 ? 'behind' : 'ahead of';
  return {
    area,
    says: `This machine is ${Math.round(Math.abs(skew) / 1000)} s ${which} the database.`,
    fix: 'Keep both clocks with NTP: tokens begin and end by them.',
  };
}
