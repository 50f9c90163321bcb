import { eventually } from '@gatepost/testing/eventually';
import type { Service } from '@gatepost/testing/service';
import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';
import { data, managementClient, uris, type ManagementClient } from './management';

// One database, two processes: whatever is changed through one is true for the very next request of the other.
const running = runningService({ variables: { SECRET_KEK: Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7 + 1)).toString('base64') } });

describe('two processes on one database', () => {
  let other: Service;
  let here: ManagementClient;

  beforeAll(async () => {
    other = await running.service.replica();
    here = await managementClient(running);
  }, 60_000);
  afterAll(() => other.stop());

  const there = async (path: string, init: RequestInit = {}) => {
    const { value } = await here.credentials.getAccessToken();
    return fetch(other.endpoint + path, { ...init, headers: { authorization: `Bearer ${value}`, 'content-type': 'application/json' } });
  };
  const authorize = (clientId: string, redirectUri: string) => {
    const url = new URL(`${other.endpoint}/oidc/auth`);
    const proof = { code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' };
    const parameters = { client_id: clientId, redirect_uri: redirectUri, response_type: 'code', scope: 'openid', ...proof };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return fetch(url, { redirect: 'manual' });
  };

  it('a new application can sign people in at the other one at once', async () => {
    const redirectUri = 'https://new.example/callback';
    const body = { name: 'New', type: 'SPA' as const, oidcClientMetadata: { redirectUris: uris(redirectUri), postLogoutRedirectUris: [] } };
    for (let round = 0; round < 20; round += 1) {
      const { id } = data(await here.api.POST('/api/applications', { body }));
      expect((await authorize(id, redirectUri)).status).toBe(303);
      await here.api.DELETE('/api/applications/{id}', { params: { path: { id } } });
      expect((await authorize(id, redirectUri)).status).toBe(400);
    }
  });

  it('a redirect URI that is taken away is refused at once', async () => {
    const both = ['https://one.example/callback', 'https://two.example/callback'];
    const body = { name: 'Two', type: 'SPA' as const, oidcClientMetadata: { redirectUris: uris(...both), postLogoutRedirectUris: [] } };
    const { id } = data(await here.api.POST('/api/applications', { body }));
    expect((await authorize(id, both[1] ?? '')).status).toBe(303);
    const fewer = { redirectUris: uris(both[0] ?? ''), postLogoutRedirectUris: [] };
    data(await here.api.PATCH('/api/applications/{id}', { params: { path: { id } }, body: { oidcClientMetadata: fewer } }));
    expect((await authorize(id, both[1] ?? '')).status).toBe(400);
    expect((await authorize(id, both[0] ?? '')).status).toBe(303);
  });

  it('a changed sign-in experience shows at once', async () => {
    for (const primaryColor of ['#aa0000', '#00aa00', '#0000aa']) {
      data(await here.api.PATCH('/api/sign-in-exp', { body: { color: { primaryColor, isDarkModeEnabled: true, darkPrimaryColor: primaryColor } } }));
      const shown = (await (await fetch(`${other.endpoint}/api/.well-known/sign-in-exp`)).json()) as { color: object };
      expect(shown.color).toMatchObject({ primaryColor });
    }
  });

  it('a connector saved at one is there at the other, and gone with its removal', async () => {
    const made = data(await here.api.POST('/api/connectors', { body: { connectorId: 'simple-mail-transfer-protocol' } }));
    expect((await there(`/api/connectors/${made.id}`)).status).toBe(200);
    await here.api.DELETE('/api/connectors/{id}', { params: { path: { id: made.id } } });
    expect((await there(`/api/connectors/${made.id}`)).status).toBe(404);
  });

  it('a role taken from a machine is missing in its next token, wherever it asks', async () => {
    const resource = data(await here.api.POST('/api/resources', { body: { name: 'Orders', indicator: 'https://orders.example' } }));
    const scope = data(
      await here.api.POST('/api/resources/{resourceId}/scopes', { params: { path: { resourceId: resource.id } }, body: { name: 'read:orders' } }),
    );
    const role = data(await here.api.POST('/api/roles', { body: { name: 'Reader', description: 'Reads', type: 'MachineToMachine', scopeIds: [scope.id] } }));
    await here.api.POST('/api/applications/{applicationId}/roles', { params: { path: { applicationId: here.id } }, body: { roleIds: [role.id] } });
    const token = async () => {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        resource: 'https://orders.example',
        scope: 'read:orders',
        client_id: here.id,
        client_secret: here.secret,
      });
      return (await (await fetch(`${other.endpoint}/oidc/token`, { method: 'POST', body })).json()) as { access_token: string; scope: string };
    };
    expect(await token()).toMatchObject({ access_token: anyText, scope: 'read:orders' });
    await here.api.DELETE('/api/applications/{applicationId}/roles/{roleId}', { params: { path: { applicationId: here.id, roleId: role.id } } });
    expect(await token()).toMatchObject({ access_token: anyText, scope: '' });
  });

  it('keys rotated at one sign at the other within seconds, and nothing that was signed before is refused', async () => {
    const kidOf = (token: string) => (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;
    const open = async (token: string) => {
      for (const origin of [running.service.endpoint, other.endpoint])
        expect((await fetch(`${origin}/api/applications`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    };
    const token = async () => {
      const fields = {
        grant_type: 'client_credentials',
        resource: 'https://default.logto.app/api',
        scope: 'all',
        client_id: here.id,
        client_secret: here.secret,
      };
      const reply = await fetch(`${other.endpoint}/oidc/token`, { method: 'POST', body: new URLSearchParams(fields) });
      return ((await reply.json()) as { access_token: string }).access_token;
    };
    const before = await token();
    const rotation = { params: { path: { keyType: 'private-keys' as const } }, body: { signingKeyAlgorithm: 'EC' as const, rotationGracePeriod: 0 } };
    data(await here.api.POST('/api/configs/oidc/{keyType}/rotate', rotation));
    const after = await eventually(
      async () => {
        const one = await token();
        await open(one);
        return kidOf(one) === kidOf(before) ? undefined : one;
      },
      () => 'the other process still signs with the old key',
    );
    await open(before);
    await open(after);
  });
});
