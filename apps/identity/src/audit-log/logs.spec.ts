import * as z from 'zod';
import { momentPrefix } from '../platform/crypto/random-id';
import { ManagementApi } from '../testing/management-api';

const list = z.array(z.looseObject({ id: z.string(), payload: z.looseObject({}) }));
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.7204.50 Safari/537.36';

describe('the audit log', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(() => api.pool.query('DELETE FROM logs'));

  /** `at` is in milliseconds since 1970; the database keeps half a millisecond more. */
  async function happened(
    id: string,
    at: number,
    entry: { key?: string; userId?: string; applicationId?: string; payload?: object; tenantId?: string } = {},
  ): Promise<void> {
    const { key = 'Interaction.SignIn.Submit', userId, applicationId, payload = {}, tenantId = 'default' } = entry;
    await api.pool.query(
      `INSERT INTO logs (tenant_id, id, key, payload, user_id, application_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, to_timestamp($7::float8 / 1000) + interval '500 microseconds')`,
      [tenantId, momentPrefix(at) + id, key, { key, result: 'Success', ...payload }, userId ?? null, applicationId ?? null, at],
    );
  }

  const ids = async (query = '') => list.parse((await api.call('GET', `/api/logs${query}`)).body).map(({ id }) => id.slice(momentPrefix(0).length));

  it('tells what happened, the latest first and always in pages', async () => {
    await happened('first', 1000);
    await happened('second', 2000, { userId: 'mara', payload: { userId: 'mara', ip: '192.0.2.1', params: { more: 1 } } });
    await happened('elsewhere', 3000, { tenantId: 'admin' });
    await happened('hook', 4000, { key: 'TriggerHook.PostSignIn' });
    const reply = await api.call('GET', '/api/logs');
    expect(reply.headers.get('total-number')).toBe('2');
    const second = { tenantId: 'default', id: `${momentPrefix(2000)}second`, key: 'Interaction.SignIn.Submit', createdAt: 2000 };
    expect(reply.body).toEqual([
      { ...second, payload: { key: second.key, result: 'Success', userId: 'mara', ip: '192.0.2.1', params: { more: 1 } } },
      expect.objectContaining({ id: `${momentPrefix(1000)}first`, createdAt: 1000 }),
    ]);
    expect(await ids('?page=2&page_size=1')).toEqual(['first']);
  });

  it('finds entries by person, application, key and time', async () => {
    await happened('a', 1000, { userId: 'mara', applicationId: 'shop' });
    await happened('b', 2000, { userId: 'mara', key: 'Interaction.End' });
    await happened('c', 3000, { applicationId: 'shop', key: 'Interaction.End' });
    expect(await ids('?userId=mara')).toEqual(['b', 'a']);
    expect(await ids('?applicationId=shop')).toEqual(['c', 'a']);
    expect(await ids('?logKey=Interaction.End')).toEqual(['c', 'b']);
    expect(await ids('?logKey=Interaction')).toEqual([]);
    expect(await ids('?userId=mara&applicationId=shop&logKey=Interaction.SignIn.Submit')).toEqual(['a']);
    await happened('d', 500, { key: 'Management.Connector.Update', payload: { target: { type: 'Connector', id: 'post' } } });
    expect(await ids('?targetId=post')).toEqual(['d']);
    expect(await ids('?targetId=mara')).toEqual([]);
    await api.pool.query(`DELETE FROM logs WHERE key LIKE 'Management.%'`);
    expect(await ids('?start_time=2000')).toEqual(['c', 'b']);
    expect(await ids('?end_time=2000')).toEqual(['b', 'a']);
    expect(await ids('?start_time=2000&end_time=2000')).toEqual(['b']);
    expect(await ids('?start_time=2001&end_time=2999')).toEqual([]);
    expect(await ids('?userId=&logKey=')).toEqual(['c', 'b', 'a']);
    expect(await ids(`?userId=${encodeURIComponent("x' OR 1=1 --")}`)).toEqual([]);
  });

  it.each(['start_time=abc', 'end_time=NaN', 'start_time=2000&end_time=1000', 'start_time=-1', 'userId=a&userId=b'])('refuses %s', async (query) => {
    expect(await api.call('GET', `/api/logs?${query}`)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('refuses a null byte', async () => {
    expect((await api.call('GET', '/api/logs?userId=%00')).status).toBe(400);
    expect((await api.call('GET', '/api/logs/%00')).status).toBe(400);
  });

  it('stops counting when it is asked to', async () => {
    await api.pool.query(
      `INSERT INTO logs (tenant_id, id, key, payload) SELECT 'default', 'log-' || n, 'Interaction.Create', '{"key":"Interaction.Create","result":"Success"}' FROM generate_series(1, 10002) n`,
    );
    const whole = await api.call('GET', '/api/logs?page_size=1');
    expect(whole.headers.get('total-number')).toBe('10002');
    expect(whole.headers.get('total-number-is-capped')).toBeNull();
    const capped = await api.call('GET', '/api/logs?page_size=1&enableCap=true');
    expect(capped.headers.get('total-number')).toBe('10001');
    expect(capped.headers.get('total-number-is-capped')).toBe('true');
    await api.pool.query(`DELETE FROM logs WHERE id IN ('log-1', 'log-2')`);
    const full = await api.call('GET', '/api/logs?page_size=1&enableCap=true');
    expect(full.headers.get('total-number')).toBe('10000');
    expect(full.headers.get('total-number-is-capped')).toBeNull();
  });

  it('tells one entry with the device it came from', async () => {
    await happened('one', 1000, { payload: { result: 'Error', error: { code: 'user.suspended' }, userAgent: CHROME } });
    expect(await api.call('GET', `/api/logs/${momentPrefix(1000)}one`)).toMatchObject({
      status: 200,
      body: {
        payload: {
          result: 'Error',
          error: { code: 'user.suspended' },
          userAgentParsed: { ua: CHROME, browser: { name: 'Chrome', version: '138.0.7204.50', major: '138' }, os: { name: 'Windows', version: '10.0' } },
        },
      },
    });
    for (const options of [{ tenant: 'admin' }, {}] as const)
      expect(await api.call('GET', `/api/logs/${options.tenant ? 'one' : 'none'}`, undefined, options)).toMatchObject({
        status: 404,
        body: { code: 'entity.not_exists_with_id' },
      });
  });

  it('is for whoever may read it', async () => {
    expect((await api.call('GET', '/api/logs', undefined, { scope: 'read:audit-log' })).status).toBe(200);
    expect((await api.call('GET', '/api/logs', undefined, { scope: 'read:users' })).status).toBe(403);
    expect((await api.call('GET', '/api/logs/one', undefined, { token: null })).status).toBe(401);
  });
});
