import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { Environment, readVariables } from '../environment';
import { momentPrefix } from '../platform/crypto/random-id';
import { Database } from '../platform/database/database';
import { Log } from '../platform/logging/log';
import { Housekeeping } from './housekeeping';

describe('housekeeping', () => {
  let server: TestDatabase;
  let database: Database;
  let housekeeping: Housekeeping;

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 5);
    housekeeping = new Housekeeping(
      database,
      new Log('silent'),
      new Environment(readVariables({ GATEPOST_PROFILE: 'demo', AUDIT_LOG_DAYS: '30', DELIVERY_LOG_DAYS: '7' }), '', ''),
    );
  });

  afterAll(async () => {
    await database.onApplicationShutdown();
    await server.stop();
  });

  const run = (text: string) => database.query<{ key: string }>({ name: text, text, values: [] });

  it('removes what is over and leaves what is not', async () => {
    await run(
      `INSERT INTO rate_limits (tenant_id, key, hits, expires_at) VALUES ('default', 'over', '{}', now() - interval '1 minute'), ('default', 'alive', '{}', now() + interval '1 minute')`,
    );
    expect(await housekeeping.removeOver('rate_limits')).toBe(1);
    expect(await run('SELECT key FROM rate_limits')).toEqual([{ key: 'alive' }]);
  });

  it('keeps the row that guesses at an address stand in line for, as long as there is a code', async () => {
    await run(
      `INSERT INTO sentinels (tenant_id, address, updated_at) VALUES ('default', 'ada@example.com', now() - interval '2 days'), ('default', 'bob@example.com', now() - interval '2 days')`,
    );
    await run(`INSERT INTO one_time_codes (tenant_id, id, verification_id, interaction_id, address, purpose, digest, sealed, max_tries, expires_at)
      VALUES ('default', 'code', 'verification', 'interaction', 'ada@example.com', 'SignIn', '', '', 5, now() + interval '5 minutes')`);
    expect(await housekeeping.removeOver('sentinels')).toBe(1);
    expect(await run('SELECT address AS key FROM sentinels')).toEqual([{ key: 'ada@example.com' }]);
  });

  it('keeps the audit log for as many days as the setting says', async () => {
    await run(`INSERT INTO tenants (id) VALUES ('default')`);
    const [old, recent] = [31, 29].map((days) => momentPrefix(Date.now() - days * 86_400_000));
    await run(
      `INSERT INTO logs (tenant_id, id, key, payload) VALUES ('default', '${old}', 'RevokeToken', '{}'), ('default', '${recent}', 'RevokeToken', '{}')`,
    );
    expect(await housekeeping.removeOver('logs')).toBe(1);
    expect(await run('SELECT id AS key FROM logs')).toEqual([{ key: recent }]);
  });

  it('keeps what became of messages for as many days as the setting says, and their attempts with it', async () => {
    for (const [id, days] of [
      ['old', 8],
      ['recent', 6],
    ] as const) {
      await run(`INSERT INTO deliveries (tenant_id, id, kind, recipient_hash, recipient_masked, next_attempt_at, expires_at, created_at)
        VALUES ('default', '${id}', 'SignIn', '', '', now(), now(), now() - interval '${days} days')`);
      for (const number of [1, 2])
        await run(`INSERT INTO delivery_attempts (tenant_id, delivery_id, number, connector_id, factory_id, outcome, started_at)
          VALUES ('default', '${id}', ${number}, 'c', 'smtp', 'temporary', now())`);
    }
    expect(await housekeeping.removeOver('deliveries')).toBe(1);
    expect(await run('SELECT id AS key FROM deliveries')).toEqual([{ key: 'recent' }]);
    expect(await run('SELECT DISTINCT delivery_id AS key FROM delivery_attempts')).toEqual([{ key: 'recent' }]);
  });

  it('leaves the work to another process that is already at it', async () => {
    const other = await database.pool.connect();
    await other.query('BEGIN');
    await other.query('SELECT pg_advisory_xact_lock(6707303)');
    await run(`INSERT INTO rate_limits (tenant_id, key, hits, expires_at) VALUES ('default', 'over', '{}', now() - interval '1 minute')`);
    expect(await housekeeping.removeOver('rate_limits')).toBe(0);
    await other.query('ROLLBACK');
    other.release();
    expect(await housekeeping.removeOver('rate_limits')).toBe(1);
  });
});
