import { createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { exportJWK, SignJWT, UnsecuredJWT, type JWTHeaderParameters } from 'jose';
import { ManagementApi } from '../testing/management-api';
import { OidcStage } from './testing/oidc-stage';

const app = { clientId: 'phone', redirectUri: 'io.example.phone://callback' };
const AUDIENCE = 'https://default.logto.app/api';

describe('a token that somebody has made', () => {
  let stage: OidcStage;
  let published: JsonWebKey & { readonly kid: string };

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    await stage.addApplication({ id: app.clientId, type: 'Native', redirectUris: [app.redirectUri] });
    await stage.addUser('ann');
    const { keys } = (await stage.get('/jwks')).body as unknown as { keys: [typeof published] };
    [published] = keys;
  }, 60_000);

  afterAll(() => stage.api.stop());

  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const claims = () => {
    const now = Math.floor(Date.now() / 1000);
    return { iss: stage.issuer, sub: 'test-machine', client_id: 'test-machine', aud: AUDIENCE, scope: 'all openid', iat: now, exp: now + 600, jti: 'x' };
  };
  const signed = async (header: Partial<JWTHeaderParameters>, key: Parameters<SignJWT['sign']>[0] = stranger.privateKey) =>
    new SignJWT(claims()).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header }).sign(key);

  const forgeries: readonly (readonly [string, () => Promise<string>])[] = [
    ['with the key of a stranger', () => signed({})],
    ['with the key of a stranger under our name', () => signed({ kid: published.kid })],
    ['with a key that it brings along', async () => signed({ jwk: await exportJWK(stranger.publicKey) })],
    ['with a key that lies elsewhere', () => signed({ jku: 'https://evil.example/jwks', x5u: 'https://evil.example/x5u' })],
    ['without a signature', () => Promise.resolve(new UnsecuredJWT(claims()).encode())],
    ['with our public key as a shared secret', () => signed({ alg: 'HS256', kid: published.kid }, new TextEncoder().encode(pemOf(published)))],
    ['with a signature of zeros', async () => (await signed({ kid: published.kid })).replace(/[^.]+$/, 'A'.repeat(86))],
    ['with a name of a path', () => signed({ kid: '../../../../dev/null' })],
    ['with words instead', () => Promise.resolve('e30.e30.e30')],
    ['with a head that is none', async () => (await signed({ kid: published.kid })).replace(/^[^.]+/, 'nonsense')],
    ['with a head of nothing', async () => (await signed({ kid: published.kid })).replace(/^[^.]+/, Buffer.from('null').toString('base64url'))],
  ];

  it.each(forgeries)('%s opens nothing', async (_how, make) => {
    const token = await make();
    const authorization = { authorization: `Bearer ${token}` };
    expect((await stage.get('/me', authorization)).status).toBe(401);
    expect((await stage.api.call('GET', '/api/configs/admin-console', undefined, { token })).status).toBe(401);
    const introspected = await stage.post('/token/introspection', { client_id: app.clientId, token });
    expect([introspected.status, introspected.body['active'] ?? introspected.body['error']]).not.toEqual([200, true]);
    const hinted = await fetch(`${stage.issuer}/session/end?${new URLSearchParams({ id_token_hint: token }).toString()}`, { redirect: 'manual' });
    expect(hinted.status).toBe(400);
  });

  it('opens nothing when it is real, but of another kind or for somebody else', async () => {
    const { body } = await stage.signIn(app, 'ann');
    const real: readonly (readonly [string, unknown])[] = [
      ['an ID token', body['id_token']],
      ['an opaque token', body['access_token']],
      ['a refresh token', body['refresh_token']],
      ['another type', await stage.api.token({ scope: 'all' }, 'default', { typ: 'JWT' })],
      ['another audience', await stage.api.token({ scope: 'all', aud: 'https://orders.example' })],
      ['two audiences', await stage.api.token({ scope: 'all', aud: [AUDIENCE, 'https://orders.example'] })],
      ['another issuer', await stage.api.token({ scope: 'all', iss: 'https://evil.example/oidc' })],
      ['the other tenant', await stage.api.token({ scope: 'all', aud: AUDIENCE }, 'admin')],
      ['yesterday', await stage.api.token({ scope: 'all', exp: Math.floor(Date.now() / 1000) - 60 })],
    ];
    for (const [what, token] of real) {
      const { status } = await stage.api.call('GET', '/api/configs/admin-console', undefined, { token: String(token) });
      // The administrators' tenant issues tokens for this API too, but a machine there has no role that grants it.
      expect([what, status]).toEqual([what, what === 'the other tenant' ? 403 : 401]);
    }
    for (const token of [body['id_token'], body['refresh_token'], await stage.api.token({ scope: 'openid' })])
      expect((await stage.get('/me', { authorization: `Bearer ${String(token)}` })).status).toBe(401);
  });
});

function pemOf(key: JsonWebKey): string {
  return createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString();
}
