import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';

const running = runningService();
const get = async (path: string) => fetch(running.service.endpoint + path, { headers: { origin: 'https://anybody.example' } });

describe('what the service says about itself', () => {
  it('names the issuer and the endpoints that every client looks for', async () => {
    const { issuer } = running.service;
    const reply = await get('/oidc/.well-known/openid-configuration');
    expect(reply.headers.get('access-control-allow-origin')).not.toBeNull();
    const document = (await reply.json()) as Record<string, unknown>;
    expect(document).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/jwks`,
      pushed_authorization_request_endpoint: `${issuer}/request`,
      introspection_endpoint: `${issuer}/token/introspection`,
      revocation_endpoint: `${issuer}/token/revocation`,
      end_session_endpoint: `${issuer}/session/end`,
      device_authorization_endpoint: `${issuer}/device/auth`,
    });
    expect(await (await get('/oidc/.well-known/oauth-authorization-server')).json()).toEqual(document);
  });

  it('says what it can do, and no more', async () => {
    const document = (await (await get('/oidc/.well-known/openid-configuration')).json()) as Record<string, unknown>;
    const userScopes = ['profile', 'email', 'phone', 'address', 'custom_data', 'identities', 'roles'];
    const reserved = ['organizations', 'organization_roles', 'sessions', 'trusted_devices'].map((name) => `urn:logto:scope:${name}`);
    expect(document).toMatchObject({
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['ES256'],
      response_types_supported: ['code'],
      response_modes_supported: ['form_post', 'fragment', 'query'],
      grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials', 'urn:ietf:params:oauth:grant-type:device_code'],
      scopes_supported: ['openid', 'offline_access', ...userScopes, ...reserved],
      subject_types_supported: ['public'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_jwt', 'client_secret_post', 'private_key_jwt', 'none'],
      authorization_response_iss_parameter_supported: true,
      claims_parameter_supported: false,
      request_uri_parameter_supported: false,
      backchannel_logout_supported: true,
      backchannel_logout_session_supported: true,
    });
    for (const absent of ['registration_endpoint', 'dpop_signing_alg_values_supported', 'request_parameter_supported', 'frontchannel_logout_supported'])
      expect(document).not.toHaveProperty(absent);
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
