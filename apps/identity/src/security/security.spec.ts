import { ManagementApi } from '../testing/management-api';

describe('whoever was locked out', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.pool.query('DELETE FROM sentinels');
    for (const [tenantId, address] of [
      ['default', 'ada@example.com'],
      ['default', 'bob@example.com'],
      ['default', 'Ada_1'],
      ['admin', 'ada@example.com'],
    ])
      await api.pool.query(
        `INSERT INTO sentinels (tenant_id, address, entries, blocked_until) VALUES ($1, $2, '[{"at":"2026-01-01T00:00:00Z","from":"192.0.2.1"}]', now() + interval '1 hour')`,
        [tenantId, address],
      );
  });

  const path = '/api/sentinel-activities/delete';
  const locked = async () =>
    (
      await api.pool.query<{ who: string }>(
        `SELECT tenant_id || ' ' || address AS who FROM sentinels WHERE blocked_until > now() AND jsonb_array_length(entries) > 0 ORDER BY 1`,
      )
    ).rows.map(({ who }) => who);

  it('is let in again, however the address is written, and nobody else is', async () => {
    expect(await api.call('POST', path, { targetType: 'User', targets: [' ADA@Example.com', 'Ada_1'] })).toMatchObject({ status: 204, body: undefined });
    expect(await locked()).toEqual(['admin ada@example.com', 'default bob@example.com']);
  });

  it('keeps the row that guesses stand in line for', async () => {
    await api.call('POST', path, { targetType: 'User', targets: ['ada@example.com'] });
    const { rows } = await api.pool.query(`SELECT entries, blocked_until FROM sentinels WHERE tenant_id = 'default' AND address = 'ada@example.com'`);
    expect(rows).toEqual([{ entries: [], blocked_until: null }]);
  });

  it('finds the codes under way as they were: valid', async () => {
    await api.pool.query(
      `INSERT INTO one_time_codes (tenant_id, id, verification_id, interaction_id, address, purpose, digest, sealed, tries, max_tries, expires_at)
       VALUES ('default', 'code', 'v', 'i', 'ada@example.com', 'SignIn', '', '', 2, 5, now() + interval '5 minutes')`,
    );
    const code = async () => (await api.pool.query(`SELECT * FROM one_time_codes WHERE id = 'code'`)).rows as unknown[];
    const before = await code();
    await api.call('POST', path, { targetType: 'User', targets: ['ada@example.com'] });
    expect(await code()).toEqual(before);
    expect(before).toMatchObject([{ tries: 2, consumed_at: null }]);
  });

  it('is told in the audit log', async () => {
    await api.call('POST', path, { targetType: 'User', targets: ['Bob@example.com'] });
    const { rows } = await api.pool.query<{ payload: object }>(
      `SELECT payload FROM logs WHERE key = 'Management.Sentinel.Unlock' ORDER BY created_at DESC LIMIT 1`,
    );
    expect(rows[0]?.payload).toMatchObject({
      result: 'Success',
      actor: { type: 'app', id: 'test-machine' },
      data: { targetType: 'User', targets: ['bob@example.com'] },
    });
  });

  it('need not be known', async () => {
    expect((await api.call('POST', path, { targetType: 'User', targets: ['nobody@example.com', "'; DROP TABLE sentinels; --"] })).status).toBe(204);
    expect(await locked()).toHaveLength(4);
  });

  it.each([
    {},
    { targetType: 'App', targets: ['x'] },
    { targetType: 'User', targets: [] },
    { targetType: 'User', targets: 'ada@example.com' },
    { targetType: 'User', targets: [{ contains: '' }] },
    { targetType: 'User', targets: [''] },
    { targetType: 'User', targets: ['a'.repeat(257)] },
  ])('is not let in by %j', async (body) => {
    expect(await api.call('POST', path, body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect(await locked()).toHaveLength(4);
  });

  it('is let in by those alone who may', async () => {
    const body = { targetType: 'User', targets: ['ada@example.com'] };
    expect((await api.call('POST', path, body, { scope: 'read:security' })).status).toBe(403);
    expect((await api.call('POST', path, body, { token: null })).status).toBe(401);
    expect((await api.call('POST', path, body, { scope: 'manage:security' })).status).toBe(204);
  });
});
