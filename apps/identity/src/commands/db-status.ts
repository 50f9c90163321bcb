import pg from 'pg';
import { JSON_OPTION, type Command } from './command';

interface Facts {
  readonly version: string;
  readonly bytes: string;
  readonly connections: number;
  readonly mostConnections: number;
}

const FACTS = `SELECT current_setting('server_version') AS version, pg_database_size(current_database())::text AS bytes,
  (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS connections, current_setting('max_connections')::int AS "mostConnections"`;

export const databaseStatus: Command = {
  name: 'db status',
  summary: 'Tells of the database: its version, migrations, size and connections',
  usage: '[--json]',
  help: ['Changes nothing. The exit code is 1 when migrations are pending: the next start of the service applies them.'],
  options: JSON_OPTION,
  positionals: 0,
  async run({ values }, host) {
    const { applied, pending } = await host.migrationState();
    const { version, bytes, connections, mostConnections } = await facts(await host.databaseUrl());
    if (values['json']) host.print(JSON.stringify({ version, applied, pending, bytes: Number(bytes), connections, mostConnections }));
    else {
      host.print(`PostgreSQL   ${version}`);
      host.print(`Migrations   ${applied.length} applied, ${pending.length} pending${pending.map((name) => `\n             ${name}`).join('')}`);
      host.print(`Size         ${(Number(bytes) / 1_048_576).toFixed(1)} MB`);
      host.print(`Connections  ${connections} of ${mostConnections}`);
    }
    return pending.length > 0 ? 1 : 0;
  },
};

async function facts(url: string): Promise<Facts> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const [row] = (await client.query<Facts>(FACTS)).rows;
    if (!row) throw new Error('the database told nothing');
    return row;
  } finally {
    await client.end();
  }
}
