import * as z from 'zod';
import { ManagementApi } from '../testing/management-api';

describe('the list of who is locked out', () => {
  let api: ManagementApi;

  beforeAll(async () => {
    api = await ManagementApi.start();
    const failure = (at: string) => `{"at":"${at}","from":"192.0.2.1"}`;
    const now = new Date().toISOString();
    const rows = [
      ['default', 'ada@example.com', `[${failure(now)},${failure('2026-01-01T00:00:00Z')}]`, "now() + interval '30 minutes'"],
      ['default', 'ada@example.com browser-1', `[${failure(now)}]`, "now() + interval '1 hour'"],
      ['default', '4915112345678', `[${failure(now)}]`, "now() + interval '10 minutes'"],
      ['default', 'over@example.com', `[${failure(now)}]`, "now() - interval '1 second'"],
      ['default', 'never@example.com', '[]', 'NULL'],
      ['admin', 'olu@example.com', `[${failure(now)}]`, "now() + interval '1 hour'"],
    ] as const;
    for (const [tenantId, address, entries, until] of rows)
      await api.pool.query(`INSERT INTO sentinels (tenant_id, address, entries, blocked_until) VALUES ($1, $2, $3, ${until})`, [tenantId, address, entries]);
  }, 60_000);
  afterAll(() => api.stop());

  const path = '/api/sentinel-activities';
  const list = (query = '') => api.call('GET', path + query);

  it('names each identifier once, the latest end first, with the failures of the last hour', async () => {
    const { status, body } = await list();
    expect(status).toBe(200);
    expect(body).toMatchObject([
      { identifier: 'ada@example.com', failures: 2 },
      { identifier: '4915112345678', failures: 1 },
    ]);
    expect(body).toHaveLength(2);
    const [{ blockedUntil } = { blockedUntil: 0 }] = z.array(z.object({ blockedUntil: z.number() })).parse(body);
    expect(blockedUntil - Date.now()).toBeGreaterThan(55 * 60_000);
    expect(blockedUntil - Date.now()).toBeLessThanOrEqual(60 * 60_000);
  });

  it('comes in pages, of which the last may be empty', async () => {
    expect((await list('?page=2&page_size=1')).body).toMatchObject([{ identifier: '4915112345678' }]);
    const beyond = await list('?page=9&page_size=1');
    expect(beyond).toMatchObject({ status: 200, body: [] });
    expect(beyond.headers.get('Total-Number')).toBe('2');
  });

  it('is for those who may end lockouts alone', async () => {
    expect(await api.call('GET', path, undefined, { scope: 'read:users' })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    expect(await api.call('GET', path, undefined, { tenant: 'admin' })).toMatchObject({ body: [{ identifier: 'olu@example.com' }] });
  });

  it('no longer names whom it lets in again', async () => {
    await api.call('POST', `${path}/delete`, { targetType: 'User', targets: ['ada@example.com'] });
    expect((await list()).body).toMatchObject([{ identifier: '4915112345678' }]);
  });
});
