import { HttpBrowser } from '@gatepost/testing/http-browser';
import { decodeProtectedHeader } from 'jose';
import { ManagementApi } from '../../testing/management-api';
import { OidcStage } from '../testing/oidc-stage';

const app = { clientId: 'web', redirectUri: 'https://web.example/callback' };

describe('a tenant that changes the algorithm of its keys', () => {
  let stage: OidcStage;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    await stage.addApplication({ id: app.clientId, type: 'SPA', redirectUris: [app.redirectUri] });
    await stage.addUser('ann');
  }, 60_000);
  afterAll(() => stage.api.stop());

  const algorithms = async () => (await stage.get('/.well-known/openid-configuration')).body['id_token_signing_alg_values_supported'];
  const rotate = () => stage.api.call('POST', '/api/configs/oidc/private-keys/rotate', { signingKeyAlgorithm: 'RSA', rotationGracePeriod: 0 });

  it('signs with the new one, names both, and goes on with sessions, refresh tokens and hints of before', async () => {
    const browser = new HttpBrowser();
    const before = await stage.signIn(app, 'ann', {}, browser);
    expect([decodeProtectedHeader(String(before.body['id_token'])).alg, await algorithms()]).toEqual(['ES256', ['ES256']]);
    await rotate();
    expect(await algorithms()).toEqual(['RS256', 'ES256']);
    const refreshed = await stage.refresh(app.clientId, before.body['refresh_token']);
    expect(decodeProtectedHeader(String(refreshed.body['id_token'])).alg).toBe('RS256');
    for (const { body } of [before, refreshed]) {
      const query = new URLSearchParams({ id_token_hint: String(body['id_token']) });
      const page = await browser.go(`${stage.issuer}/session/end?${query.toString()}`);
      expect([page.status, page.text.includes('op.logoutForm')]).toEqual([200, true]);
    }
  });

  it('takes no hint whose signature is not its own', async () => {
    const { body } = await stage.signIn(app, 'ann');
    const [header = '', payload = '', signature = ''] = String(body['id_token']).split('.');
    const forged = [
      `${header}.${payload}.${signature.slice(0, -8)}AAAAAAAA`,
      `${Buffer.from('{"alg":"ES256"}').toString('base64url')}.${payload}.${signature}`,
      `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${payload}.${signature}`,
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
    ];
    for (const hint of forged) expect((await stage.get(`/session/end?${new URLSearchParams({ id_token_hint: hint }).toString()}`)).status).toBe(400);
  });
});
