import { ManagementApi } from '../../testing/management-api';

describe('a change of the configuration', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const create = (name: string) => api.call('POST', '/api/roles', { name, description: 'x' });

  it('that does not get its turn in time is to be tried again', async () => {
    const blocker = await api.pool.connect();
    await blocker.query('BEGIN');
    await blocker.query('SELECT 1 FROM tenants FOR UPDATE');
    const refused = await create('late');
    await blocker.query('ROLLBACK');
    blocker.release();
    expect(refused).toMatchObject({ status: 503, body: { code: 'server.unavailable' } });
    expect((await create('late')).status).toBe(200);
  });

  it('waits for its turn, however many come at once', async () => {
    const token = await api.token({ scope: 'all' });
    const css = Array.from({ length: 40 }, (_, at) => api.call('PATCH', '/api/sign-in-exp', { customCss: `a{order:${at}}` }, { token }));
    const replies = await Promise.all(css);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
