import { wireProblems, type WireShape } from '@gatepost/wire-guards/wire-problems';
import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';
import { data, managementClient, uris, type ManagementClient } from './management';

const running = runningService();

describe('a server on @logto/api', () => {
  let client: ManagementClient;
  beforeAll(async () => {
    client = await managementClient(running);
  });

  it('gets a token for exactly the scope it asked for', async () => {
    const { value, scope } = await client.credentials.getAccessToken();
    expect([value, scope]).toEqual([anyText, 'all']);
  });

  it('makes a user, finds it, changes it and removes it', async () => {
    const { api } = client;
    const primaryEmail = running.newAddress();
    const user = data(await api.POST('/api/users', { body: { primaryEmail, name: 'Ada', customData: { crew: 'red' } } }));
    expect(user).toMatchObject({ id: expect.stringMatching(/^[0-9a-z]{12}$/) as string, primaryEmail, hasPassword: false });
    const query: object = { search: `%${primaryEmail}%` };
    const found = await api.GET('/api/users', { params: { query } });
    expect(found.response.headers.get('total-number')).toBe('1');
    expect(data(found)).toMatchObject([{ id: user.id }]);
    const path = { userId: user.id };
    expect(data(await api.PATCH('/api/users/{userId}', { params: { path }, body: { name: 'Grace' } }))).toMatchObject({
      name: 'Grace',
      customData: { crew: 'red' },
    });
    expect((await api.DELETE('/api/users/{userId}', { params: { path } })).response.status).toBe(204);
    expect((await api.GET('/api/users/{userId}', { params: { path } })).error).toMatchObject({ code: 'entity.not_found', message: anyText });
  });

  it('is told by a stable code what was wrong', async () => {
    const { error, response } = await client.api.POST('/api/users', { body: { primaryEmail: 'nobody' } });
    expect([response.status, error]).toMatchObject([400, { code: 'guard.invalid_input', message: anyText }]);
  });

  it('reads what is public without a token', async () => {
    const settings = data(await client.api.GET('/api/.well-known/sign-in-exp', {}));
    expect(wireProblems('publicSignInExperience', settings)).toEqual([]);
  });

  it('can do the same for the tenant of the administrators', async () => {
    const { api } = await managementClient(running, 'admin');
    expect(data(await api.GET('/api/applications', {}))).toMatchObject(expect.arrayContaining([expect.objectContaining({ id: 'admin-console' })]) as object);
  });
});

describe('the replies of the Management API', () => {
  let client: ManagementClient;
  beforeAll(async () => {
    client = await managementClient(running);
  });

  /** Whatever the published guards refuse of any of them. */
  const problems = (shape: WireShape, values: unknown) => [values].flat().flatMap((value) => wireProblems(shape, value));

  it('are what the published guards of users take', async () => {
    const { api } = client;
    const user = data(await api.POST('/api/users', { body: { username: 'ada', password: 'correct horse battery', profile: { givenName: 'Ada' } } }));
    expect(problems('user', user)).toEqual([]);
    expect(problems('user', data(await api.GET('/api/users', {})))).toEqual([]);
    expect(problems('user', data(await api.GET('/api/users/{userId}', { params: { path: { userId: user.id } } })))).toEqual([]);
  });

  it('of applications', async () => {
    const { api } = client;
    const body = {
      name: 'Shop',
      type: 'Traditional' as const,
      oidcClientMetadata: { redirectUris: uris('https://shop.example/callback'), postLogoutRedirectUris: uris('https://shop.example') },
    };
    const app = data(await api.POST('/api/applications', { body }));
    expect(problems('application', app)).toEqual([]);
    expect(problems('application', data(await api.GET('/api/applications', {})))).toEqual([]);
    const id = app.id;
    expect(problems('applicationSecret', data(await api.GET('/api/applications/{id}/secrets', { params: { path: { id } } })))).toEqual([]);
    const experience = { displayName: 'The shop', branding: {}, color: {}, termsOfUseUrl: null, privacyPolicyUrl: null };
    const path = { applicationId: id };
    const saved = data(await api.PUT('/api/applications/{applicationId}/sign-in-experience', { params: { path }, body: experience }));
    expect(problems('applicationSignInExperience', saved)).toEqual([]);
  });

  it('of connectors and their factories', async () => {
    const { api } = client;
    const factories = data(await api.GET('/api/connector-factories', {}));
    expect(factories.length).toBeGreaterThan(0);
    expect(problems('connectorFactory', factories)).toEqual([]);
    const made = data(await api.POST('/api/connectors', { body: { connectorId: 'simple-mail-transfer-protocol' } }));
    expect(problems('connector', made)).toEqual([]);
    expect(problems('connector', data(await api.GET('/api/connectors', {})))).toEqual([]);
    await api.DELETE('/api/connectors/{id}', { params: { path: { id: made.id } } });
  });

  it('of the sign-in experience', async () => {
    expect(problems('signInExperience', data(await client.api.GET('/api/sign-in-exp', {})))).toEqual([]);
  });

  it('of the audit log', async () => {
    const logs = data(await client.api.GET('/api/logs', {}));
    expect(logs.length).toBeGreaterThan(0);
    expect(problems('log', logs)).toEqual([]);
  });

  it('of resources, scopes and roles', async () => {
    const { api } = client;
    const resource = data(await api.POST('/api/resources', { body: { name: 'Orders', indicator: 'https://orders.example' } }));
    expect(problems('resource', resource)).toEqual([]);
    const path = { resourceId: resource.id };
    const scope = data(await api.POST('/api/resources/{resourceId}/scopes', { params: { path }, body: { name: 'read:orders' } }));
    expect(problems('scope', scope)).toEqual([]);
    const role = data(await api.POST('/api/roles', { body: { name: 'Clerk', description: 'Reads orders', scopeIds: [scope.id] } }));
    expect(problems('role', role)).toEqual([]);
    expect(problems('role', data(await api.GET('/api/roles', {})))).toEqual([]);
  });

  it('of the dashboard and the settings', async () => {
    const { api } = client;
    expect(data(await api.GET('/api/dashboard/users/total', {}))).toEqual({ totalUserCount: expect.any(Number) as number });
    expect(problems('newUsers', data(await api.GET('/api/dashboard/users/new', {})))).toEqual([]);
    expect(problems('activeUsers', data(await api.GET('/api/dashboard/users/active', {})))).toEqual([]);
    expect(problems('idToken', data(await api.GET('/api/configs/id-token', {})))).toEqual([]);
    expect(problems('oidcKey', data(await api.GET('/api/configs/oidc/{keyType}', { params: { path: { keyType: 'private-keys' } } })))).toEqual([]);
  });

  it('of templates and phrases', async () => {
    const { api } = client;
    const templates = [
      { languageTag: 'de', templateType: 'SignIn', details: { subject: 'Ihr Code', content: 'Ihr Code ist {{code}}.', contentType: 'text/plain' } },
    ] as const;
    expect(problems('emailTemplate', data(await api.PUT('/api/email-templates', { body: { templates: [...templates] } })))).toEqual([]);
    const phrases = await fetch(`${running.service.endpoint}/api/.well-known/phrases?lng=de`);
    expect([phrases.status, phrases.headers.get('content-language')]).toEqual([200, 'de']);
  });
});
