import type { createApplicationSecret } from '@gatepost/contracts/management/application-secrets';
import type { createApplication } from '@gatepost/contracts/management/applications';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { ManagementApi } from '../../testing/management-api';

type Application = ReplyOf<typeof createApplication>;
type Secret = ReplyOf<typeof createApplicationSecret>;

const MASK = '••••••••';

const createIn = async (api: ManagementApi, type: string): Promise<Application> =>
  (await api.call('POST', '/api/applications', { name: 'One', type })).body as Application;

describe('the secrets of an application', () => {
  let api: ManagementApi;
  let app: Application;
  let path: string;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  beforeEach(async () => {
    app = await createIn(api, 'Traditional');
    path = `/api/applications/${app.id}/secrets`;
  });
  afterAll(() => api.stop());

  const list = async () => (await api.call('GET', path)).body as Secret[];
  const entries = async (key: string) => {
    const text = `SELECT payload FROM logs WHERE key = $1 AND payload->'target'->>'id' = $2`;
    return (await api.pool.query<{ payload: object }>(text, [key, app.id])).rows.map(({ payload }) => payload);
  };

  it('begin with one, whose value is not shown again', async () => {
    const expected = {
      tenantId: 'default',
      applicationId: app.id,
      name: 'Default secret',
      value: MASK,
      createdAt: expect.any(Number) as number,
      expiresAt: null,
    };
    expect(await list()).toEqual([expected]);
  });

  it('can be several, each with an end of its own', async () => {
    const expiresAt = Date.now() + 3_600_000;
    const created = await api.call('POST', path, { name: 'Next', expiresAt });
    expect(created).toMatchObject({
      status: 201,
      body: { name: 'Next', applicationId: app.id, expiresAt, value: expect.stringMatching(/^[\dA-Za-z]{43}$/) as string },
    });
    const { value } = created.body as Secret;
    expect(value).not.toBe(app.secret);
    expect((await list()).map(({ name, value, expiresAt }) => ({ name, value, expiresAt }))).toEqual([
      { name: 'Next', value: MASK, expiresAt },
      { name: 'Default secret', value: MASK, expiresAt: null },
    ]);
    const [entry] = await entries('Management.ApplicationSecret.Create');
    expect(entry).toMatchObject({ data: { name: 'Next', expiresAt } });
    expect(JSON.stringify(entry)).not.toContain(value);
  });

  it('have names of their own', async () => {
    const taken = { status: 422, body: { code: 'application.secret_name_exists' } };
    expect(await api.call('POST', path, { name: 'Default secret' })).toMatchObject(taken);
    await api.call('POST', path, { name: 'Next' });
    expect(await api.call('PATCH', `${path}/Next`, { name: 'Default secret' })).toMatchObject(taken);
    expect(await list()).toHaveLength(2);
  });

  it('keep their value when they get another name', async () => {
    const renamed = await api.call('PATCH', `${path}/Default%20secret`, { name: 'a/b ü' });
    expect(renamed).toMatchObject({ status: 200, body: { name: 'a/b ü', value: MASK } });
    expect((await list()).map(({ name }) => name)).toEqual(['a/b ü']);
    expect(await entries('Management.ApplicationSecret.Update')).toMatchObject([{ data: { from: 'Default secret', to: 'a/b ü' } }]);
    expect((await api.call('DELETE', `${path}/${encodeURIComponent('a/b ü')}`)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect(await entries('Management.ApplicationSecret.Delete')).toMatchObject([{ data: { name: 'a/b ü' } }]);
  });

  it.each([
    [{ name: 'x', expiresAt: Date.now() - 1000 }, 'request.invalid_input'],
    [{ name: 'x', expiresAt: -1 }, 'guard.invalid_input'],
    [{ name: 'x', expiresAt: 1e18 }, 'guard.invalid_input'],
    [{ name: 'x', expiresAt: '2030-01-01' }, 'guard.invalid_input'],
    [{ name: '' }, 'guard.invalid_input'],
    [{ name: 'n'.repeat(257) }, 'guard.invalid_input'],
    // Whoever asked for its deletion would be understood to mean the application.
    [{ name: '..' }, 'guard.invalid_input'],
    [{ name: '.' }, 'guard.invalid_input'],
    [{}, 'guard.invalid_input'],
  ])('are refused for %j', async (body, code) => {
    expect(await api.call('POST', path, body)).toMatchObject({ status: 400, body: { code } });
  });

  it('are kept by no application that people hold in their hands', async () => {
    const { id } = await createIn(api, 'SPA');
    const reply = await api.call('POST', `/api/applications/${id}/secrets`, { name: 'x' });
    expect(reply).toMatchObject({ status: 422, body: { code: 'entity.db_constraint_violated' } });
    expect(await api.call('GET', `/api/applications/${id}/secrets`)).toMatchObject({ status: 200, body: [] });
  });

  it('are not there where there is no application or no such secret', async () => {
    const unknown = { status: 404, body: { code: 'entity.not_exists_with_id' } };
    expect(await api.call('GET', '/api/applications/none/secrets')).toMatchObject(unknown);
    expect(await api.call('POST', '/api/applications/none/secrets', { name: 'x' })).toMatchObject(unknown);
    expect(await api.call('PATCH', `${path}/none`, { name: 'x' })).toMatchObject({ status: 404, body: { code: 'entity.not_exists' } });
    expect(await api.call('DELETE', `${path}/none`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it('are never of the kind without a name', async () => {
    const legacy = `/api/applications/${app.id}/legacy-secret`;
    expect(await api.call('DELETE', legacy)).toMatchObject({ status: 400, body: { code: 'application.no_legacy_secret_found' } });
    expect((await api.call('DELETE', '/api/applications/none/legacy-secret')).status).toBe(404);
  });

  it('lend nobody rights that they do not hold', async () => {
    const machine = await createIn(api, 'MachineToMachine');
    await api.call('PATCH', `/api/applications/${machine.id}`, { isAdmin: true });
    const create = (scope: string) => api.call('POST', `/api/applications/${machine.id}/secrets`, { name: scope }, { scope });
    expect(await create('manage:applications')).toMatchObject({ status: 403, body: { code: 'auth.forbidden', data: { permission: 'all' } } });
    expect((await create('all')).status).toBe(201);
    expect((await api.call('POST', path, { name: 'Plain' }, { scope: 'manage:applications' })).status).toBe(201);
  });

  it.each([
    ['GET', 'secrets', 'manage:users'],
    ['POST', 'secrets', 'read:applications'],
    ['PATCH', 'secrets/x', 'read:applications'],
    ['DELETE', 'secrets/x', 'read:applications'],
    ['DELETE', 'legacy-secret', 'read:applications'],
  ])('are closed to whoever lacks the scope: %s %s with %s', async (method, what, scope) => {
    const body = method === 'POST' || method === 'PATCH' ? { name: 'x' } : undefined;
    expect((await api.call(method, `/api/applications/${app.id}/${what}`, body, { scope })).status).toBe(403);
    expect((await api.call(method, `/api/applications/${app.id}/${what}`, body, { token: null })).status).toBe(401);
  });
});

describe('where the operator wants it', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start({ SHOW_APPLICATION_SECRETS: 'always', ALLOW_WILDCARD_REDIRECT_URIS: 'true' });
  }, 60_000);
  afterAll(() => api.stop());

  it('secrets can be read again by whoever may do everything, also under another name', async () => {
    const app = await createIn(api, 'MachineToMachine');
    const path = `/api/applications/${app.id}/secrets`;
    expect(await api.call('PATCH', `${path}/Default%20secret`, { name: 'Old' })).toMatchObject({ status: 200, body: { value: app.secret } });
    expect((await api.call('GET', path)).body).toMatchObject([{ name: 'Old', value: app.secret }]);
    expect((await api.call('GET', path, undefined, { scope: 'manage:applications' })).body).toMatchObject([{ name: 'Old', value: MASK }]);
  });

  it('redirect URIs may hold wildcards', async () => {
    const oidcClientMetadata = { redirectUris: ['https://*.app.example/cb'], postLogoutRedirectUris: ['https://app.example/*'] };
    const reply = await api.call('POST', '/api/applications', { name: 'One', type: 'SPA', oidcClientMetadata });
    expect(reply).toMatchObject({ status: 200, body: { oidcClientMetadata } });
    const wrong = { redirectUris: ['https://*.com/cb'], postLogoutRedirectUris: [] };
    const { id } = reply.body as Application;
    expect((await api.call('PATCH', `/api/applications/${id}`, { oidcClientMetadata: wrong })).status).toBe(400);
  });
});
