import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { randomId } from '../platform/crypto/random-id';
import { Database } from '../platform/database/database';
import { SetupStore } from './setup.store';
import { hashToken } from './setup-token';

describe('the claim of the first administrator', () => {
  let server: TestDatabase;
  let database: Database;
  let store: SetupStore;

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 20);
    store = new SetupStore(database);
  });

  beforeEach(async () => {
    await database.query({ name: 'clear', text: 'TRUNCATE users, setup_tokens, rate_limits CASCADE', values: [] });
    await store.offer('admin', hashToken('the token'));
  });

  afterAll(async () => {
    await database.onApplicationShutdown();
    await server.stop();
  });

  const claim = (token: string, email: string) =>
    store.claim(
      'admin',
      { tokenHashes: [hashToken(token), hashToken(token, email)], userId: randomId(12), email, name: null, roleIds: [] },
      { name: 'claims', key: 'claims', windows: [{ seconds: 600, most: 1000 }] },
    );
  const administrators = () => database.query<{ primary_email: string }>({ name: 'administrators', text: 'SELECT primary_email FROM users', values: [] });

  it('is won by one of a hundred at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 100 }, (_, turn) => claim('the token', `ada${turn}@example.com`)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await administrators()).toHaveLength(1);
    expect(await store.isClaimed('admin')).toBe(true);
  });

  it('needs the token', async () => {
    expect((await claim('another token', 'eve@example.com')).ok).toBe(false);
    expect(await administrators()).toEqual([]);
    expect(await store.isClaimed('admin')).toBe(false);
  });

  it('is not possible a day later with the same token, which is not offered again', async () => {
    await database.query({ name: 'a day later', text: `UPDATE setup_tokens SET expires_at = now() - interval '1 second'`, values: [] });
    expect((await claim('the token', 'ada@example.com')).ok).toBe(false);
    expect(await store.offer('admin', hashToken('the token'))).toBe(false);
    expect(await store.offer('admin', hashToken('a fresh token'))).toBe(true);
    expect((await claim('a fresh token', 'ada@example.com')).ok).toBe(true);
  });

  it('can be opened again for one address: a new administrator, or one who is known already', async () => {
    await claim('the token', 'ada@example.com');
    expect(await store.awaitsNobody('admin')).toBe(true);
    await store.reopen('admin', hashToken('an invitation', 'bob@example.com'), []);
    expect([await store.awaitsNobody('admin'), await store.isClaimed('admin')]).toEqual([false, true]);
    expect((await claim('an invitation', 'eve@example.com')).ok).toBe(false);
    expect((await claim('an invitation\nbob@example.com', 'eve@example.com')).ok).toBe(false);
    expect((await claim('an invitation', 'bob@example.com')).ok).toBe(true);
    expect((await claim('an invitation', 'bob@example.com')).ok).toBe(false);
    await database.query({ name: 'suspend', text: `UPDATE users SET is_suspended = true`, values: [] });
    await store.reopen('admin', hashToken('a recovery', 'ada@example.com'), []);
    expect((await claim('a recovery', 'ada@example.com')).ok).toBe(true);
    const who = `SELECT primary_email, is_suspended FROM users ORDER BY primary_email`;
    expect(await database.query({ name: 'who', text: who, values: [] })).toEqual([
      { primary_email: 'ada@example.com', is_suspended: false },
      { primary_email: 'bob@example.com', is_suspended: true },
    ]);
  });

  it('happens once: a later offer changes nothing', async () => {
    await claim('the token', 'ada@example.com');
    expect(await store.offer('admin', hashToken('a second token'))).toBe(false);
    expect((await claim('a second token', 'eve@example.com')).ok).toBe(false);
  });
});
