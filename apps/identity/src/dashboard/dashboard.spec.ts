import { ManagementApi } from '../testing/management-api';

describe('the dashboard', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());
  afterEach(() => api.pool.query('DELETE FROM users; DELETE FROM active_users'));

  /** `ages` are in hours before the end of today (UTC). */
  async function addUsers(tenantId: string, ages: readonly number[]): Promise<void> {
    for (const [at, age] of ages.entries())
      await api.pool.query(
        `INSERT INTO users (tenant_id, id, created_at) VALUES ($1, $2, date_trunc('day', now(), 'UTC') + interval '1 day' - $3 * interval '1 hour')`,
        [tenantId, `${tenantId}-${at}`, age],
      );
  }

  const wasActive = (userId: string, date: string) =>
    api.pool.query(`INSERT INTO active_users (tenant_id, date, user_id) VALUES ('default', $1, $2)`, [date, userId]);

  it('counts the users of the tenant', async () => {
    expect((await api.call('GET', '/api/dashboard/users/total')).body).toEqual({ totalUserCount: 0 });
    await addUsers('default', [1, 2, 3]);
    await addUsers('admin', [1]);
    expect((await api.call('GET', '/api/dashboard/users/total')).body).toEqual({ totalUserCount: 3 });
  });

  it('counts new users and compares them with those of the days before', async () => {
    const day = 24;
    await addUsers('default', [1, 23, day + 1, 6 * day + 23, 7 * day + 1, 8 * day, 13 * day + 23, 14 * day + 1]);
    await addUsers('admin', [1]);
    expect((await api.call('GET', '/api/dashboard/users/new')).body).toEqual({ today: { count: 2, delta: 1 }, last7Days: { count: 4, delta: 1 } });
  });

  it('counts active users by day, week and month, each person once', async () => {
    const days = {
      mara: ['2026-03-31', '2026-03-30', '2026-03-25', '2026-03-02'],
      noor: ['2026-03-24', '2026-03-18'],
      otto: ['2026-03-30', '2026-03-01', '2026-01-31'],
      pia: ['2026-01-30'],
    };
    for (const [userId, dates] of Object.entries(days)) for (const date of dates) await wasActive(userId, date);
    await wasActive('mara', '2026-04-01');
    const { status, body } = await api.call('GET', '/api/dashboard/users/active?date=2026-03-31');
    expect(status).toBe(200);
    const counts: Readonly<Record<string, number>> = { '2026-03-31': 1, '2026-03-30': 2, '2026-03-25': 1, '2026-03-24': 1, '2026-03-18': 1, '2026-03-02': 1 };
    const dauCurve = Array.from({ length: 30 }, (_, at) => new Date(Date.UTC(2026, 2, 2 + at)).toISOString().slice(0, 10)).map((date) => ({
      date,
      count: counts[date] ?? 0,
    }));
    expect(body).toEqual({ dauCurve, dau: { count: 1, delta: -1 }, wau: { count: 2, delta: 1 }, mau: { count: 3, delta: 2 } });
  });

  it('counts up to today unless it is told a day', async () => {
    await wasActive('mara', new Date().toISOString().slice(0, 10));
    const today = (await api.call('GET', '/api/dashboard/users/active')).body;
    expect(today).toMatchObject({ dau: { count: 1, delta: 1 }, wau: { count: 1, delta: 1 }, mau: { count: 1, delta: 1 } });
    expect(await api.call('GET', '/api/dashboard/users/active', undefined, { tenant: 'admin' })).toMatchObject({ body: { dau: { count: 0 } } });
  });

  it.each(['2026-02-30', 'yesterday', '2026-3-1', ''])('knows no day %j', async (date) => {
    expect(await api.call('GET', `/api/dashboard/users/active?date=${date}`)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('is for whoever may read the audit log', async () => {
    for (const path of ['total', 'new', 'active']) {
      expect((await api.call('GET', `/api/dashboard/users/${path}`, undefined, { scope: 'read:users' })).status).toBe(403);
      const nobody = await api.call('GET', `/api/dashboard/users/${path}`, undefined, { token: null });
      expect(nobody).toMatchObject({ status: 401, body: { code: 'auth.authorization_header_missing' } });
    }
  });
});
