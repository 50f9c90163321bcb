import { jest } from '@jest/globals';
import { operations as catalogue } from '@gatepost/contracts/catalogue';
import type { OperationShape } from '@gatepost/contracts/operation';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { ManagementApi } from '../testing/management-api';

const DEFAULT_API = 'https://default.logto.app/api';
const anHourAgo = () => Math.floor(Date.now() / 1000) - 3600;
const pathOf = ({ path }: OperationShape) => path.replaceAll(/\{\w+\}/g, 'nothing-like-this');
const nameOf = ({ method, path }: OperationShape) => `${method} ${path}`;
const isManaged = ({ access }: OperationShape) => access.includes(':');

// Each test asks every operation.
jest.setTimeout(120_000);

describe('the door of the Management API', () => {
  let api: ManagementApi;

  beforeAll(async () => {
    api = await ManagementApi.start();
    for (const [tenant, id, suspended] of [
      ['default', 'ordinary', false],
      ['default', 'suspended', true],
      ['admin', 'administrator', false],
      ['admin', 'suspended', true],
    ])
      await api.pool.query('INSERT INTO users (tenant_id, id, is_suspended) VALUES ($1, $2, $3)', [tenant, id, suspended]);
    await api.pool.query(
      `INSERT INTO users_roles (tenant_id, user_id, role_id) VALUES ('admin', 'administrator', 'default-admin'), ('admin', 'suspended', 'default-admin')`,
    );
    await api.pool.query(`INSERT INTO users (tenant_id, id) VALUES ('admin', 'former administrator')`);
  }, 60_000);
  afterAll(() => api.stop());

  async function answers(token: string | null, headers: Record<string, string> = {}): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const operation of api.operations.filter(isManaged)) {
      const body = operation.body ? {} : undefined;
      const reply = await api.call(operation.method, pathOf(operation), body, { token, headers });
      found.set(nameOf(operation), `${reply.status} ${(reply.body as { code?: string } | undefined)?.code ?? ''}`.trim());
    }
    return found;
  }

  const user = (claims: object) => api.token({ sub: 'ordinary', scope: '', ...claims });
  const strangerKey = async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const claims = { sub: 'test-machine', client_id: 'test-machine', scope: 'all', iss: `${api.environment.endpoint}/oidc`, aud: DEFAULT_API };
    return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' }).setExpirationTime('1h').sign(privateKey);
  };
  const unsigned = () =>
    new UnsecuredJWT({ sub: 'test-machine', client_id: 'test-machine', scope: 'all', iss: `${api.environment.endpoint}/oidc`, aud: DEFAULT_API }).encode();

  const refused: readonly (readonly [string, string, () => Promise<string | null>])[] = [
    ['nobody', '401 auth.authorization_header_missing', () => Promise.resolve(null)],
    ['nonsense', '401 auth.unauthorized', () => Promise.resolve('nonsense')],
    ['a person of this tenant without the right', '403 auth.forbidden', () => user({})],
    ['a person with the scopes of somebody else’s API', '403 auth.forbidden', () => user({ scope: 'read:orders profile' })],
    ['a token for another API', '401 auth.unauthorized', () => api.token({ scope: 'all', aud: 'https://orders.example' })],
    ['a token for another tenant’s API', '401 auth.unauthorized', () => api.token({ scope: 'all', aud: 'https://admin.logto.app/api' })],
    ['a token for two APIs', '401 auth.unauthorized', () => api.token({ scope: 'all', aud: [DEFAULT_API, 'https://orders.example'] })],
    ['a machine with another scope', '403 auth.forbidden', () => api.token({ scope: 'something:else' })],
    ['an ID token', '401 auth.unauthorized', () => api.token({ scope: 'all' }, 'default', { typ: 'JWT' })],
    ['a token that is over', '401 auth.unauthorized', () => api.token({ scope: 'all', exp: anHourAgo() })],
    ['a token without a subject', '401 auth.jwt_sub_missing', () => api.token({ scope: 'all', sub: '' })],
    [
      'an administrator whose role was taken away',
      '403 auth.forbidden',
      () => api.token({ scope: 'all', sub: 'former administrator', aud: DEFAULT_API }, 'admin'),
    ],
    ['a suspended person', '401 auth.unauthorized', () => api.token({ scope: 'all', sub: 'suspended' })],
    ['a suspended administrator', '401 auth.unauthorized', () => api.token({ scope: 'all', sub: 'suspended', aud: DEFAULT_API }, 'admin')],
    ['a person who is gone', '401 auth.unauthorized', () => api.token({ scope: 'all', sub: 'gone' })],
    ['an application that is gone', '401 auth.unauthorized', () => api.token({ scope: 'all', sub: 'gone', client_id: 'gone' })],
    ['a stranger’s signature', '401 auth.unauthorized', strangerKey],
    ['no signature', '401 auth.unauthorized', () => Promise.resolve(unsigned())],
  ];

  it.each(refused)('lets %s in nowhere: %s', async (_who, expected, token) => {
    const found = await answers(await token());
    expect(new Set(found.values())).toEqual(new Set([expected]));
  });

  it('takes no other kind of credentials', async () => {
    const found = await answers(null, { authorization: 'Basic dGVzdC1tYWNoaW5lOnNlY3JldA==', cookie: '_session=x' });
    expect(new Set(found.values())).toEqual(new Set(['401 auth.authorization_token_type_not_supported']));
  });

  it.each(['x-development-user-id', 'development-user-id', 'x-user-id', 'x-forwarded-user', 'x-original-url'])(
    'knows no way around by the header %s',
    async (name) => {
      const found = await answers(null, { [name]: 'administrator' });
      expect(new Set(found.values())).toEqual(new Set(['401 auth.authorization_header_missing']));
    },
  );

  it.each([
    ['a machine of this tenant', () => api.token({ scope: 'all' })],
    ['an administrator of the admin tenant', () => api.token({ scope: 'all', sub: 'administrator', aud: DEFAULT_API }, 'admin')],
  ])('lets %s with the scope all in everywhere', async (_who, token) => {
    const shut = [...(await answers(await token()))].filter(([, answer]) => /^(401|403)\b/.test(answer));
    expect(shut).toEqual([]);
  });

  it('lets a finer scope in to its own part, and to reading with it only when it says so', async () => {
    const scopes = [...new Set(api.operations.filter(isManaged).map(({ access }) => access))];
    for (const scope of scopes) {
      const found = await answers(await api.token({ scope }));
      const open = [...found].filter(([, answer]) => answer !== '403 auth.forbidden').map(([name]) => name);
      const covered = (access: string) => access === scope || access === scope.replace('manage:', 'read:');
      expect(open).toEqual(api.operations.filter((operation) => isManaged(operation) && covered(operation.access)).map(nameOf));
    }
  });

  it('takes everything, on the tenant of the administrators, to change how somebody gets in', async () => {
    await api.pool.query(`INSERT INTO users (tenant_id, id, primary_email) VALUES ('admin', 'chief', 'chief@example.com')`);
    const attempts: readonly (readonly [string, string, string, object?])[] = [
      ['manage:users', 'PATCH', '/api/users/chief/password', { password: 'of somebody else' }],
      ['manage:users', 'PATCH', '/api/users/chief', { primaryEmail: 'somebody-else@example.com' }],
      ['manage:users', 'GET', '/api/users/chief?includePasswordHash=true'],
      ['manage:connectors', 'POST', '/api/connectors', { connectorId: 'simple-mail-transfer-protocol' }],
      ['manage:templates', 'DELETE', '/api/email-templates?languageTag=en'],
      ['manage:applications', 'PATCH', '/api/applications/test-machine', { description: 'x' }],
      ['manage:sign-in-experience', 'PATCH', '/api/sign-in-exp', { customCss: null }],
    ];
    for (const [scope, method, path, body] of attempts) {
      const narrow = await api.call(method, path, body, { scope: `${scope} ${scope.replace('manage', 'read')}`, tenant: 'admin' });
      expect([path, narrow.status, narrow.body]).toMatchObject([path, 403, { code: 'auth.forbidden', data: { permission: 'all' } }]);
      expect((await api.call(method, path, body, { tenant: 'admin' })).status).not.toBe(403);
    }
    expect((await api.call('GET', '/api/users/chief', undefined, { scope: 'manage:users', tenant: 'admin' })).status).toBe(200);
  });

  it('stands before everything but what is public by its nature', () => {
    const elsewhere = ['/api/experience', '/api/interaction', '/api/my-account', '/api/setup', '/api/.well-known/', '/api/swagger.json', '/api/status'];
    const open = api.operations.filter((operation) => !isManaged(operation)).map(({ path }) => path);
    expect(open.filter((path) => !elsewhere.some((known) => path.startsWith(known)))).toEqual([]);
  });

  it('has every operation of the catalogue behind it, and no other', () => {
    expect(api.operations.map(nameOf).sort()).toEqual(catalogue.map(nameOf).sort());
  });
});
