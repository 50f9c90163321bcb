import { ManagementApi } from '../testing/management-api';

describe('the settings of a tenant', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  it('remember what the console has done', async () => {
    expect((await api.call('GET', '/api/configs/admin-console')).body).toEqual({ signInExperienceCustomized: false, organizationCreated: false });
    const changed = await api.call('PATCH', '/api/configs/admin-console', { signInExperienceCustomized: true, unknown: 1 });
    expect(changed).toMatchObject({ status: 200, body: { signInExperienceCustomized: true, organizationCreated: false } });
    expect((await api.call('GET', '/api/configs/admin-console')).body).toEqual(changed.body);
  });

  it('are changed together with an entry in the audit log', async () => {
    await api.call('PATCH', '/api/configs/admin-console', { organizationCreated: true });
    const { rows } = await api.pool.query<{ payload: object }>(
      `SELECT payload FROM logs WHERE key = 'Management.AdminConsole.Update' ORDER BY created_at DESC LIMIT 1`,
    );
    expect(rows[0]?.payload).toMatchObject({ result: 'Success', actor: { type: 'app', id: 'test-machine' }, data: { organizationCreated: true } });
  });

  it('are refused to whoever may only read', async () => {
    const scope = 'read:settings';
    expect((await api.call('GET', '/api/configs/admin-console', undefined, { scope })).status).toBe(200);
    expect(await api.call('PATCH', '/api/configs/admin-console', {}, { scope })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });

  it('name what is wrong with a change', async () => {
    const refused = await api.call('PATCH', '/api/configs/admin-console', { organizationCreated: 'yes' });
    expect(refused).toMatchObject({ status: 400, body: { code: 'guard.invalid_input', data: { issues: [{ path: ['organizationCreated'] }] } } });
  });

  it('say which extended claims ID tokens hold', async () => {
    const path = '/api/configs/id-token';
    expect((await api.call('GET', path)).body).toEqual({ enabledExtendedClaims: ['roles', 'organizations', 'organization_roles'] });
    const replaced = await api.call('PUT', path, { enabledExtendedClaims: ['identities', 'roles', 'roles'] });
    expect(replaced).toMatchObject({ status: 200, body: { enabledExtendedClaims: ['identities', 'roles'] } });
    expect((await api.call('GET', path)).body).toEqual(replaced.body);
    expect(await api.call('PUT', path, {})).toMatchObject({ status: 200, body: { enabledExtendedClaims: [] } });
    expect(await api.call('PUT', path, { enabledExtendedClaims: ['password'] })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect((await api.call('GET', path, undefined, { tenant: 'admin' })).body).toMatchObject({ enabledExtendedClaims: { length: 3 } });
  });

  it('say how long people stay signed in', async () => {
    const path = '/api/configs/oidc/session';
    expect((await api.call('GET', path)).body).toEqual({ ttl: 1_209_600 });
    expect(await api.call('PATCH', path, { ttl: 3600 })).toMatchObject({ status: 200, body: { ttl: 3600 } });
    expect(await api.call('PATCH', path, {})).toMatchObject({ status: 200, body: { ttl: 3600 } });
    expect((await api.call('GET', path)).body).toEqual({ ttl: 3600 });
    for (const ttl of [0, -1, 1.5, '60', 31_536_001, null])
      expect(await api.call('PATCH', path, { ttl })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it.each([
    ['PUT', '/api/configs/id-token', { enabledExtendedClaims: [] }, 'Management.IdToken.Update'],
    ['PATCH', '/api/configs/oidc/session', { ttl: 60 }, 'Management.Session.Update'],
  ])('%s %s is told to every replica and to the audit log', async (method, path, body, key) => {
    const version = async () => (await api.pool.query<{ v: string }>(`SELECT config_version AS v FROM tenants WHERE id = 'default'`)).rows[0]?.v;
    const before = Number(await version());
    await api.call(method, path, body);
    expect(Number(await version())).toBe(before + 1);
    const { rows } = await api.pool.query<{ payload: object }>('SELECT payload FROM logs WHERE key = $1 ORDER BY created_at DESC LIMIT 1', [key]);
    expect(rows[0]?.payload).toMatchObject({ result: 'Success', data: body });
  });
});
