import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { Database } from '../database/database';
import { write } from '../database/write';
import { count, draw, limitOf, spend, type Limit } from './rate-limit';
import { RateLimitStore } from './rate-limit.store';

describe('a rate limit', () => {
  let server: TestDatabase;
  let database: Database;
  let refusals: RateLimitStore;

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 8);
    refusals = new RateLimitStore(database);
  });

  afterAll(async () => {
    await database.onApplicationShutdown();
    await server.stop();
  });

  const tryOnce = async (limit: Limit, tenantId = 'default') => (await write(database, tenantId, [spend(limit)])).ok;
  const age = (key: string, seconds: number) =>
    database.query({
      name: 'age hits',
      text: 'UPDATE rate_limits SET hits = ARRAY(SELECT h - make_interval(secs => $2) FROM unnest(hits) h) WHERE key = $1',
      values: [key, seconds],
    });

  it('lets exactly as many of many parallel requests pass as its window allows', async () => {
    const limit = { name: 'parallel', key: 'parallel', windows: [{ seconds: 600, most: 10 }] };
    const passed = await Promise.all(Array.from({ length: 100 }, () => tryOnce(limit)));
    expect(passed.filter(Boolean)).toHaveLength(10);
  });

  it('opens again when its window has moved on, and says how long that takes', async () => {
    const limit = { name: 'moving', key: 'moving', windows: [{ seconds: 600, most: 2 }] };
    expect([await tryOnce(limit), await tryOnce(limit), await tryOnce(limit)]).toEqual([true, true, false]);
    await age('moving', 400);
    expect(await tryOnce(limit)).toBe(false);
    const wait = await refusals.secondsUntilFree('default', limit);
    expect(wait).toBeGreaterThan(195);
    expect(wait).toBeLessThanOrEqual(200);
    await age('moving', 201);
    expect(await tryOnce(limit)).toBe(true);
  });

  it('holds its widest window too', async () => {
    const limit = {
      name: 'wide',
      key: 'wide',
      windows: [
        { seconds: 60, most: 2 },
        { seconds: 3600, most: 3 },
      ],
    };
    const passed: boolean[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      passed.push(await tryOnce(limit));
      await age('wide', 61);
    }
    expect(passed).toEqual([true, true, true, false, false]);
  });

  it('counts each tenant and each key for itself', async () => {
    const limit = { name: 'apart', key: 'apart', windows: [{ seconds: 60, most: 1 }] };
    expect([await tryOnce(limit), await tryOnce(limit, 'admin'), await tryOnce({ ...limit, key: 'other' }), await tryOnce(limit)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('of a guard that did not pass before it uses nothing up', async () => {
    const closed = { name: 'closed', key: 'closed', windows: [{ seconds: 60, most: 1 }] };
    const spared = { name: 'spared', key: 'spared', windows: [{ seconds: 60, most: 1 }] };
    await tryOnce(closed);
    expect((await write(database, 'default', [spend(closed), spend(spared, 'closed')])).ok).toBe(false);
    expect(await tryOnce(spared)).toBe(true);
  });

  it.each([
    ['exact', 200],
    ['a counter', 201],
  ])('is %s when it allows %d', async (_kind, most) => {
    const limit = limitOf('either', `either ${most}`, { seconds: 600, most });
    const passed: boolean[] = [];
    for (let turn = 0; turn < most + 5; turn += 1) passed.push((await write(database, 'default', [count(limit)])).ok);
    expect(passed.filter(Boolean)).toHaveLength(most);
  });

  it('of a budget lets as many pass as it holds, and anew when its window is over', async () => {
    const budget = { name: 'budget', key: 'budget', seconds: 600, most: 10 };
    const tryBudget = async () => (await write(database, 'default', [draw(budget)])).ok;
    const passed = await Promise.all(Array.from({ length: 100 }, tryBudget));
    expect(passed.filter(Boolean)).toHaveLength(10);
    expect(await refusals.secondsUntilFree('default', budget)).toBe(600);
    await database.query({ name: 'end window', text: `UPDATE rate_limits SET expires_at = now() - interval '1 second' WHERE key = 'budget'`, values: [] });
    expect(await tryBudget()).toBe(true);
  });
});
