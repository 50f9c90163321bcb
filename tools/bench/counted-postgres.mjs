import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../libs/database/src/embedded-postgres.ts';

const COUNTED = `FROM pg_stat_statements WHERE toplevel AND dbid = (SELECT oid FROM pg_database WHERE datname = $1)`;

/** A PostgreSQL of its own, as durable as the product's, that counts the statements it is sent. */
export class CountedPostgres {
  #server;
  #client;
  #database;
  url;
  postmaster;

  constructor(server, client, folder) {
    this.#server = server;
    this.#client = client;
    this.url = server.url;
    this.#database = new URL(server.url).pathname.slice(1);
    this.postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  static async start(folder) {
    // The extension must be loaded when the server starts, so the first start is only for saying so.
    const first = await startEmbeddedPostgres({ folder });
    const asOwner = await connect(first.url);
    await asOwner.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`);
    await asOwner.end();
    await first.stop();
    const server = await startEmbeddedPostgres({ folder });
    try {
      const client = await connect(server.url);
      await client.query('CREATE EXTENSION pg_stat_statements');
      return new CountedPostgres(server, client, folder);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async forgetStatements() {
    await this.#client.query('SELECT pg_stat_statements_reset()');
  }

  /** What the service has sent since then, the most frequent first. Times are the server's own, without parsing and sending. */
  async statements() {
    const text = `SELECT query, sum(calls)::int AS calls, sum(total_exec_time) AS ms ${COUNTED} GROUP BY query ORDER BY calls DESC, ms DESC`;
    return (await this.#client.query(text, [this.#database])).rows;
  }

  /** Sees to it that there are at least so many users. */
  async fill(count) {
    const client = await connect(this.url, this.#database);
    await client.query(
      `INSERT INTO users (tenant_id, id, primary_email, name, username, created_at)
        SELECT 'default', 'crowd' || lpad(n::text, 7, '0'), 'crowd-' || n || '@example.com', 'Crowd ' || n, 'crowd_' || n, now() - n * interval '1 minute'
        FROM generate_series(1, $1::int) n ON CONFLICT DO NOTHING`,
      [count],
    );
    await client.query('VACUUM ANALYZE users');
    await client.end();
  }

  /** So that plans rest on what is in the tables, as they do in a database that has been in use for a while. */
  async analyze() {
    const client = await connect(this.url, this.#database);
    await client.query('ANALYZE');
    await client.end();
  }

  async stop() {
    await this.#client.end();
    await this.#server.stop();
  }
}

// Another database than the product's, so that questions about it are not counted with it.
async function connect(url, database = 'postgres') {
  const address = new URL(url);
  address.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: address.href });
  // The server may go first when everything is stopped at once.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
