import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';

const running = runningService();
const get = async (path: string) => fetch(running.service.endpoint + path, { headers: { origin: 'https://anybody.example' } });

describe('what the service says about itself', () => {
  it('names the issuer and the endpoints that every client looks for', async () => {
    const { issuer } = running.service;
    const reply = await get('/oidc/.well-known/openid-configuration');
    expect(reply.headers.get('access-control-allow-origin')).not.toBeNull();
    expect(await reply.json()).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/jwks`,
      revocation_endpoint: `${issuer}/token/revocation`,
      end_session_endpoint: `${issuer}/session/end`,
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['ES256'],
      authorization_response_iss_parameter_supported: true,
    });
  });

  it('publishes keys to check a signature with, and nothing to make one', async () => {
    const reply = await get('/oidc/jwks');
    expect(reply.headers.get('cache-control')).toBe('no-cache, max-age=0, must-revalidate');
    expect(reply.headers.get('access-control-allow-origin')).not.toBeNull();
    const { keys } = (await reply.json()) as { keys: readonly Record<string, unknown>[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid: anyText });
    expect(keys[0]).not.toHaveProperty('d');
  });

  it('keeps the two tenants apart', async () => {
    const keysOf = async (endpoint: string) => (await fetch(`${endpoint}/oidc/jwks`)).json();
    const discovery = (await (await fetch(`${running.service.adminEndpoint}/oidc/.well-known/openid-configuration`)).json()) as { issuer: string };
    expect(discovery.issuer).toBe(`${running.service.adminEndpoint}/oidc`);
    expect(await keysOf(running.service.adminEndpoint)).not.toEqual(await keysOf(running.service.endpoint));
  });

  it('is alive and ready', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('puts a request id on every answer', async () => {
    for (const path of ['/health/live', '/sign-in', '/oidc/jwks', '/api/experience/step', '/nowhere']) {
      expect((await get(path)).headers.get('logto-core-request-id')).toMatch(/^[\w-]{16}$/);
    }
  });
});
