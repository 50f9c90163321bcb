import type { createApplication } from '@gatepost/contracts/management/applications';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { ManagementApi } from '../testing/management-api';

let api: ManagementApi;
beforeAll(async () => {
  api = await ManagementApi.start();
}, 60_000);
afterAll(() => api.stop());

const create = async (isThirdParty: boolean): Promise<string> =>
  ((await api.call('POST', '/api/applications', { name: 'One', type: 'Traditional', isThirdParty })).body as ReplyOf<typeof createApplication>).id;
const entries = async (id: string) => {
  const text = `SELECT key FROM logs WHERE payload->'target'->>'id' = $1 AND key <> 'Management.Application.Create' ORDER BY created_at`;
  return (await api.pool.query<{ key: string }>(text, [id])).rows.map(({ key }) => key);
};

describe('the sign-in experience of an application', () => {
  it('is not there until it is saved for the first time', async () => {
    const id = await create(false);
    const path = `/api/applications/${id}/sign-in-experience`;
    expect(await api.call('GET', path)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    const saved = {
      tenantId: 'default',
      applicationId: id,
      color: { primaryColor: '#12554c' },
      branding: {},
      customCss: null,
      displayName: 'Bakery',
      termsOfUseUrl: '',
      privacyPolicyUrl: null,
    };
    expect(await api.call('PUT', path, { color: { primaryColor: '#12554c' }, displayName: 'Bakery', termsOfUseUrl: '' })).toMatchObject({
      status: 201,
      body: saved,
    });
    expect(await api.call('GET', path)).toMatchObject({ status: 200, body: saved });
    const again = await api.call('PUT', path, {
      color: { isDarkModeEnabled: true },
      branding: { logoUrl: 'https://a.example/l.svg' },
      customCss: 'a{}',
      tenantId: 'admin',
    });
    const changed = { ...saved, color: { isDarkModeEnabled: true }, branding: { logoUrl: 'https://a.example/l.svg' }, customCss: 'a{}' };
    expect({ status: again.status, body: again.body }).toEqual({ status: 200, body: changed });
    expect(await entries(id)).toEqual(['Management.ApplicationSignInExperience.Update', 'Management.ApplicationSignInExperience.Update']);
  });

  it.each([
    { color: { primaryColor: 'red' } },
    { branding: { logoUrl: 'javascript:alert(1)' } },
    { branding: { logoUrl: '' } },
    { termsOfUseUrl: 'terms' },
    { privacyPolicyUrl: `https://a.example/${'a'.repeat(2048)}` },
    { displayName: 'n'.repeat(257) },
    { customCss: 1 },
  ])('refuses %j', async (body) => {
    const reply = await api.call('PUT', '/api/applications/test-machine/sign-in-experience', body);
    expect(reply).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('needs an application', async () => {
    for (const [method, body] of [['GET'], ['PUT', {}]] as const)
      expect(await api.call(method, '/api/applications/none/sign-in-experience', body)).toMatchObject({
        status: 404,
        body: { code: 'entity.not_exists_with_id' },
      });
  });
});

describe('what a third-party application may ask for', () => {
  beforeAll(async () => {
    await api.pool.query(`INSERT INTO resources (tenant_id, id, name, indicator) VALUES ('default', 'orders', 'Orders', 'https://orders.example')`);
    await api.pool.query(`INSERT INTO scopes (tenant_id, id, resource_id, name, description) VALUES
      ('default', 'orders-write', 'orders', 'write', NULL), ('default', 'orders-read', 'orders', 'read', 'Read orders')`);
  });
  const nothing = { userScopes: [], resourceScopes: [], organizationScopes: [], organizationResourceScopes: [] };
  const resource = { id: 'orders', name: 'Orders', indicator: 'https://orders.example' };
  const readScope = { id: 'orders-read', name: 'read', description: 'Read orders' };
  const writeScope = { id: 'orders-write', name: 'write', description: null };

  it('is nothing at first, and grows and shrinks by the scope', async () => {
    const id = await create(true);
    const path = `/api/applications/${id}/user-consent-scopes`;
    expect(await api.call('GET', path)).toMatchObject({ status: 200, body: nothing });
    const wanted = { userScopes: ['profile', 'email'], resourceScopes: ['orders-write', 'orders-read'] };
    for (let time = 0; time < 2; time++) expect(await api.call('POST', path, wanted)).toMatchObject({ status: 201, body: undefined });
    expect((await api.call('GET', path)).body).toEqual({
      ...nothing,
      userScopes: ['email', 'profile'],
      resourceScopes: [{ resource, scopes: [readScope, writeScope] }],
    });
    for (const gone of ['user-scopes/email', 'resource-scopes/orders-write']) {
      expect((await api.call('DELETE', `${path}/${gone}`)).status).toBe(204);
      expect(await api.call('DELETE', `${path}/${gone}`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    }
    expect((await api.call('GET', path)).body).toEqual({ ...nothing, userScopes: ['profile'], resourceScopes: [{ resource, scopes: [readScope] }] });
    expect(await entries(id)).toEqual([
      ...Array<string>(2).fill('Management.ApplicationConsentScopes.Create'),
      ...Array<string>(2).fill('Management.ApplicationConsentScopes.Delete'),
    ]);
  });

  it('does not hold scopes that are gone', async () => {
    const id = await create(true);
    const path = `/api/applications/${id}/user-consent-scopes`;
    await api.pool.query(`INSERT INTO scopes (tenant_id, id, resource_id, name) VALUES ('default', 'orders-gone', 'orders', 'gone')`);
    await api.call('POST', path, { resourceScopes: ['orders-gone'] });
    await api.pool.query(`DELETE FROM scopes WHERE id = 'orders-gone'`);
    expect((await api.call('GET', path)).body).toEqual(nothing);
  });

  it.each([
    [{ resourceScopes: ['orders-read', 'none'] }, ['none']],
    [{ organizationScopes: ['x'] }, ['x']],
    [{ userScopes: ['email'], organizationResourceScopes: ['y'] }, ['y']],
  ])('does not grow by scopes that do not exist: %j', async (body, scopes) => {
    const id = await create(true);
    const path = `/api/applications/${id}/user-consent-scopes`;
    expect(await api.call('POST', path, body)).toMatchObject({ status: 422, body: { code: 'application.user_consent_scopes_not_found', data: { scopes } } });
    expect((await api.call('GET', path)).body).toEqual(nothing);
  });

  it('is not settled for our own applications', async () => {
    const path = `/api/applications/${await create(false)}/user-consent-scopes`;
    expect(await api.call('POST', path, { userScopes: ['email'] })).toMatchObject({ status: 422, body: { code: 'application.third_party_application_only' } });
    expect(await api.call('GET', path)).toMatchObject({ status: 200, body: nothing });
  });

  it('refuses what is malformed or unknown', async () => {
    const path = `/api/applications/${await create(true)}/user-consent-scopes`;
    expect(await api.call('POST', path, { userScopes: ['openid'] })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect(await api.call('DELETE', `${path}/scopes/email`)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect((await api.call('DELETE', `${path}/organization-scopes/x`)).status).toBe(404);
    for (const [method, body] of [['GET'], ['POST', {}]] as const)
      expect((await api.call(method, '/api/applications/none/user-consent-scopes', body)).status).toBe(404);
  });
});

it.each([
  ['GET', 'sign-in-experience', 'manage:users'],
  ['PUT', 'sign-in-experience', 'read:applications'],
  ['GET', 'user-consent-scopes', 'manage:users'],
  ['POST', 'user-consent-scopes', 'read:applications'],
  ['DELETE', 'user-consent-scopes/user-scopes/email', 'read:applications'],
])('whoever lacks the scope is refused: %s %s with %s', async (method, what, scope) => {
  const body = method === 'PUT' || method === 'POST' ? {} : undefined;
  expect((await api.call(method, `/api/applications/test-machine/${what}`, body, { scope })).status).toBe(403);
  expect((await api.call(method, `/api/applications/test-machine/${what}`, body, { token: null })).status).toBe(401);
});
