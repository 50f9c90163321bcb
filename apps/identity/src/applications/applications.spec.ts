import type { createApplication, readApplication } from '@gatepost/contracts/management/applications';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { ManagementApi } from '../testing/management-api';

type Created = ReplyOf<typeof createApplication>;
type Read = ReplyOf<typeof readApplication>;

describe('applications', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const uris = { redirectUris: ['https://app.example/cb', 'io.example.app://cb'], postLogoutRedirectUris: ['https://app.example/'] };
  const create = async (body: object): Promise<Created> => {
    const reply = await api.call('POST', '/api/applications', { name: 'One', type: 'SPA', ...body });
    expect(reply).toMatchObject({ status: 200 });
    return reply.body as Created;
  };
  const read = async (id: string): Promise<Read> => (await api.call('GET', `/api/applications/${id}`)).body as Read;
  const lastEntry = async (key: string) => {
    const text = `SELECT payload FROM logs WHERE tenant_id = 'default' AND key = $1 ORDER BY created_at DESC LIMIT 1`;
    return (await api.pool.query<{ payload: object }>(text, [key])).rows[0]?.payload;
  };
  const version = async () =>
    Number((await api.pool.query<{ version: string }>(`SELECT config_version AS version FROM tenants WHERE id = 'default'`)).rows[0]?.version);

  describe('that are created', () => {
    it('have every member of the contract, and those that keep no secrets have none', async () => {
      const before = await version();
      const app = await create({ description: 'First', oidcClientMetadata: uris, customData: { plan: 'free' }, unknown: 1 });
      expect(app).toEqual({
        tenantId: 'default',
        id: expect.stringMatching(/^[\da-z]{21}$/) as string,
        name: 'One',
        description: 'First',
        type: 'SPA',
        oidcClientMetadata: uris,
        customClientMetadata: {},
        protectedAppMetadata: null,
        customData: { plan: 'free' },
        isThirdParty: false,
        appLevelAccessControlEnabled: false,
        createdAt: expect.any(Number) as number,
      });
      expect(Math.abs(app.createdAt - Date.now())).toBeLessThan(60_000);
      expect(await read(app.id)).toEqual({ ...app, isAdmin: false });
      expect(await version()).toBe(before + 1);
      expect(await lastEntry('Management.Application.Create')).toMatchObject({
        target: { type: 'application', id: app.id },
        actor: { id: 'test-machine' },
        data: { name: 'One' },
      });
    });

    it('need only a name and a type', async () => {
      const app = await create({ type: 'Native' });
      expect(app).toMatchObject({ description: null, customData: {}, oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] } });
    });

    it.each(['Traditional', 'MachineToMachine'])('show the secret of a %s application once', async (type) => {
      const app = await create({ type });
      expect(app.secret).toMatch(/^[\dA-Za-z]{43}$/);
      expect(await read(app.id)).not.toHaveProperty('secret');
      expect((await api.call('PATCH', `/api/applications/${app.id}`, { name: 'Two' })).body).not.toHaveProperty('secret');
      expect(JSON.stringify((await api.call('GET', '/api/applications')).body)).not.toContain(app.secret);
      expect(JSON.stringify(await lastEntry('Management.Application.Create'))).not.toContain(app.secret);
      const { rows } = await api.pool.query<{ name: string; sealed: Buffer }>('SELECT name, sealed FROM application_secrets WHERE application_id = $1', [
        app.id,
      ]);
      expect(rows.map(({ name }) => name)).toEqual(['Default secret']);
      expect(rows[0]?.sealed.toString('latin1')).not.toContain(app.secret);
    });

    it('keep all client metadata', async () => {
      const oidcClientMetadata = {
        ...uris,
        backchannelLogoutUri: 'https://app.example/logout',
        backchannelLogoutSessionRequired: true,
        logoUri: 'https://app.example/logo.png',
      };
      const customClientMetadata = {
        corsAllowedOrigins: ['https://app.example', 'capacitor://localhost', 'http://localhost:3000'],
        idTokenTtl: 600,
        refreshTokenTtl: 86_400,
        refreshTokenTtlInDays: 30,
        tenantId: 'default',
        alwaysIssueRefreshToken: true,
        rotateRefreshToken: false,
        allowTokenExchange: true,
        isDeviceFlow: true,
        maxAllowedGrants: 3,
      };
      const app = await create({ type: 'Native', oidcClientMetadata, customClientMetadata });
      expect(await read(app.id)).toMatchObject({ oidcClientMetadata, customClientMetadata });
    });

    it.each([
      [{ type: 'SAML' }, 400, 'application.saml.use_saml_app_api'],
      [{ type: 'Protected' }, 400, 'application.protected_app_metadata_is_required'],
      [{ type: 'Protected', protectedAppMetadata: null }, 400, 'application.protected_app_metadata_is_required'],
      [{ type: 'Protected', protectedAppMetadata: { host: 'x' } }, 422, 'request.feature_not_supported'],
      [{ type: 'MachineToMachine', isThirdParty: true }, 400, 'application.invalid_third_party_application_type'],
      [{ type: 'SPA', customClientMetadata: { isDeviceFlow: true } }, 422, 'application.device_flow_native_only'],
      [{ isThirdParty: true, customClientMetadata: { allowTokenExchange: true } }, 422, 'application.third_party_application_cannot_enable_token_exchange'],
    ])('are refused for %j', async (body, status, code) => {
      expect(await api.call('POST', '/api/applications', { name: 'One', type: 'SPA', ...body })).toMatchObject({ status, body: { code } });
    });

    it.each<[object]>([
      [{ name: '' }],
      [{ name: 'n'.repeat(257) }],
      [{ name: undefined }],
      [{ type: 'Web' }],
      [{ type: undefined }],
      [{ description: 1 }],
      [{ isThirdParty: 'yes' }],
      [{ customData: [] }],
      [{ customData: 'x' }],
      [{ oidcClientMetadata: {} }],
      [{ oidcClientMetadata: { redirectUris: [] } }],
      [{ oidcClientMetadata: { ...uris, backchannelLogoutUri: 'javascript:alert(1)' } }],
      [{ oidcClientMetadata: { ...uris, backchannelLogoutUri: 'https://user@app.example/' } }],
      [{ oidcClientMetadata: { ...uris, logoUri: 'javascript:alert(1)' } }],
      [{ customClientMetadata: { refreshTokenTtlInDays: 181 } }],
      [{ customClientMetadata: { refreshTokenTtlInDays: 0 } }],
      [{ customClientMetadata: { maxAllowedGrants: 0 } }],
      [{ customClientMetadata: { idTokenTtl: -1 } }],
      ...['null', '*', 'https://*.example.com', 'https://app.example/', 'https://user@app.example', 'app.example', ''].map((origin): [object] => [
        { customClientMetadata: { corsAllowedOrigins: [origin] } },
      ]),
      ...['myapp://cb', 'javascript:alert(1)', 'https://app.example/#x', 'https://a@app.example/', 'https://app.example/../x', 'https://app.*/', ''].map(
        (uri): [object] => [{ oidcClientMetadata: { ...uris, redirectUris: [uri] } }],
      ),
    ])('are refused as malformed for %j', async (body) => {
      const reply = await api.call('POST', '/api/applications', { name: 'One', type: 'SPA', ...body });
      expect(reply).toMatchObject({ status: 400, body: { code: 'guard.invalid_input', data: { name: 'ZodError' } } });
    });

    it('may use wildcards only where the operator allows them, in either list', async () => {
      const lists = { redirectUris: ['https://ok.example/', 'https://*.app.example/cb'], postLogoutRedirectUris: ['https://app.example/*'] };
      const reply = await api.call('POST', '/api/applications', { name: 'One', type: 'SPA', oidcClientMetadata: lists });
      const issues = [{ path: ['oidcClientMetadata', 'redirectUris', 1] }, { path: ['oidcClientMetadata', 'postLogoutRedirectUris', 0] }];
      expect(reply).toMatchObject({ status: 400, body: { code: 'guard.invalid_input', data: { issues } } });
    });
  });

  describe('that are read', () => {
    it.each([
      ['demo-app', 'Live Preview', 'SPA'],
      ['account-center', 'Account Center', 'SPA'],
      ['device-demo-app', 'Device Flow Preview', 'Native'],
    ])('include %s, which has no row', async (id, name, type) => {
      expect(await read(id)).toMatchObject({ tenantId: 'default', id, name, type, isAdmin: false, createdAt: 0 });
      expect((await api.call('PATCH', `/api/applications/${id}`, { name: 'x' })).status).toBe(404);
      expect((await api.call('DELETE', `/api/applications/${id}`)).status).toBe(404);
    });

    it.each(['none', '%00', '%2e%2e%2f', '__proto__', 'n'.repeat(3000)])('are not there for the id %s', async (id) => {
      expect([400, 404]).toContain((await api.call('GET', `/api/applications/${id}`)).status);
    });

    it('say what was not found', async () => {
      const reply = await api.call('GET', '/api/applications/none');
      expect(reply).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id', data: { id: 'none' } } });
    });

    it('belong to their tenant', async () => {
      const { id } = await create({});
      expect((await api.call('GET', `/api/applications/${id}`, undefined, { tenant: 'admin' })).status).toBe(404);
    });
  });

  describe('that are changed', () => {
    it('get what is sent in place of what was there', async () => {
      const { id } = await create({ description: 'x', oidcClientMetadata: { ...uris, logoUri: 'https://a.example/l.png' }, customData: { a: 1 } });
      const wanted = {
        name: 'New',
        description: null,
        oidcClientMetadata: { ...uris, redirectUris: [] },
        customClientMetadata: { idTokenTtl: 60 },
        customData: { b: 2 },
      };
      const reply = await api.call('PATCH', `/api/applications/${id}`, wanted);
      expect(reply).toMatchObject({ status: 200, body: wanted });
      expect((reply.body as Created).customData).toEqual({ b: 2 });
      expect((reply.body as Created).oidcClientMetadata).toEqual(wanted.oidcClientMetadata);
      expect(reply.body).not.toHaveProperty('isAdmin');
      expect(await lastEntry('Management.Application.Update')).toMatchObject({ target: { id }, data: { name: 'New' } });
    });

    it('keep their type, their owner and their id', async () => {
      const { id } = await create({});
      const reply = await api.call('PATCH', `/api/applications/${id}`, {
        name: 'x',
        type: 'Native',
        isThirdParty: true,
        id: 'y',
        tenantId: 'admin',
        createdAt: 1,
      });
      expect(reply).toMatchObject({ status: 200, body: { id, tenantId: 'default', type: 'SPA', isThirdParty: false, name: 'x' } });
    });

    it('are not changed by nothing', async () => {
      const { id } = await create({});
      for (const body of [{}, { type: 'Native' }])
        expect(await api.call('PATCH', `/api/applications/${id}`, body)).toMatchObject({ status: 422, body: { code: 'entity.invalid_input' } });
      for (const body of [{}, { name: 'x' }])
        expect(await api.call('PATCH', '/api/applications/none', body)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    });

    it.each([
      ['Native', { isDeviceFlow: true }, {}, 'application.device_flow_not_changeable'],
      ['Native', { isDeviceFlow: true }, { isDeviceFlow: false }, 'application.device_flow_not_changeable'],
      ['Native', {}, { isDeviceFlow: true }, 'application.device_flow_not_changeable'],
      ['SPA', {}, { isDeviceFlow: true }, 'application.device_flow_native_only'],
    ])('stay as they are: %s with %j does not become %j', async (type, customClientMetadata, wanted, code) => {
      const { id } = await create({ type, customClientMetadata });
      expect(await api.call('PATCH', `/api/applications/${id}`, { customClientMetadata: wanted })).toMatchObject({ status: 422, body: { code } });
      expect(await read(id)).toMatchObject({ customClientMetadata });
    });

    it('keep the device flow when it is sent again', async () => {
      const { id } = await create({ type: 'Native', customClientMetadata: { isDeviceFlow: true } });
      const customClientMetadata = { isDeviceFlow: true, idTokenTtl: 60 };
      expect((await api.call('PATCH', `/api/applications/${id}`, { customClientMetadata })).status).toBe(200);
    });

    it('do not exchange tokens for third parties', async () => {
      const { id } = await create({ isThirdParty: true });
      const reply = await api.call('PATCH', `/api/applications/${id}`, { customClientMetadata: { allowTokenExchange: true } });
      expect(reply).toMatchObject({ status: 422, body: { code: 'application.third_party_application_cannot_enable_token_exchange' } });
    });

    it('become administrators and stop being them', async () => {
      const { id } = await create({ type: 'MachineToMachine' });
      for (const isAdmin of [true, true, false, false]) {
        expect((await api.call('PATCH', `/api/applications/${id}`, { isAdmin })).status).toBe(200);
        expect(await read(id)).toMatchObject({ isAdmin });
      }
    });

    it('become administrators only by the word of somebody who may do everything, and only machines', async () => {
      const [machine, page] = [await create({ type: 'MachineToMachine' }), await create({})];
      const limited = await api.call('PATCH', `/api/applications/${machine.id}`, { isAdmin: true }, { scope: 'manage:applications manage:roles' });
      expect(limited).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
      expect(await read(machine.id)).toMatchObject({ isAdmin: false });
      const wrong = await api.call('PATCH', `/api/applications/${page.id}`, { isAdmin: true });
      expect(wrong).toMatchObject({ status: 422, body: { code: 'application.invalid_role_type' } });
    });

    it('add to their custom data', async () => {
      const { id } = await create({ customData: { a: 1, b: { c: 1 } } });
      const path = `/api/applications/${id}/custom-data`;
      expect(await api.call('PATCH', path, { b: { d: 2 }, e: null })).toMatchObject({ status: 200, body: { a: 1, b: { d: 2 }, e: null } });
      expect((await read(id)).customData).toEqual({ a: 1, b: { d: 2 }, e: null });
      expect((await api.call('PATCH', path, [])).status).toBe(400);
      expect((await api.call('PATCH', '/api/applications/none/custom-data', {})).status).toBe(404);
      expect(await lastEntry('Management.Application.Update')).toMatchObject({ target: { id }, data: { customData: { b: { d: 2 } } } });
    });
  });

  describe('that are deleted', () => {
    it('take their tokens with them and nobody else’s', async () => {
      const { id } = await create({ type: 'Traditional' });
      const artefact = `INSERT INTO oidc_artefacts (tenant_id, model, id, payload, expires_at) VALUES ($1, $2, decode(md5(random()::text), 'hex'), $3, now() + interval '1 hour')`;
      for (const [tenant, model, payload] of [
        ['default', 'RefreshToken', { clientId: id }],
        ['default', 'Grant', { clientId: id }],
        ['default', 'Interaction', { params: { client_id: id } }],
        ['default', 'RefreshToken', { clientId: 'other' }],
        ['admin', 'RefreshToken', { clientId: id }],
      ] as const)
        await api.pool.query(artefact, [tenant, model, payload]);
      const before = await version();
      expect(await api.call('DELETE', `/api/applications/${id}`)).toMatchObject({ status: 204, body: undefined });
      expect(await version()).toBe(before + 1);
      const { rows } = await api.pool.query(
        `SELECT tenant_id || ' ' || (payload->>'clientId') AS left FROM oidc_artefacts WHERE payload->>'clientId' IS NOT NULL ORDER BY 1`,
      );
      expect(rows).toEqual([{ left: `admin ${id}` }, { left: 'default other' }]);
      expect((await api.pool.query(`SELECT FROM oidc_artefacts WHERE model = 'Interaction'`)).rowCount).toBe(0);
      expect((await api.pool.query('SELECT FROM application_secrets WHERE application_id = $1', [id])).rowCount).toBe(0);
      expect((await api.call('GET', `/api/applications/${id}`)).status).toBe(404);
      expect(await api.call('DELETE', `/api/applications/${id}`)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
      expect(await lastEntry('Management.Application.Delete')).toMatchObject({ target: { id } });
    });

    it('are never the console', async () => {
      const reply = await api.call('DELETE', '/api/applications/admin-console', undefined, { tenant: 'admin' });
      expect(reply).toMatchObject({ status: 422, body: { code: 'application.console_cannot_be_deleted' } });
      expect((await api.call('GET', '/api/applications/admin-console', undefined, { tenant: 'admin' })).status).toBe(200);
      expect((await api.call('DELETE', '/api/applications/admin-console')).status).toBe(404);
    });
  });

  it.each([
    ['GET', '/api/applications'],
    ['POST', '/api/applications'],
    ['GET', '/api/applications/x'],
    ['PATCH', '/api/applications/x'],
    ['DELETE', '/api/applications/x'],
    ['PATCH', '/api/applications/x/custom-data'],
  ])('are closed to strangers and to whoever holds another scope: %s %s', async (method, path) => {
    const body = method === 'GET' || method === 'DELETE' ? undefined : { name: 'x', type: 'SPA' };
    expect((await api.call(method, path, body, { token: null })).status).toBe(401);
    expect((await api.call(method, path, body, { scope: 'manage:users' })).status).toBe(403);
    const reading = (await api.call(method, path, body, { scope: 'read:applications' })).status;
    expect(reading === 403).toBe(method !== 'GET');
  });
});
