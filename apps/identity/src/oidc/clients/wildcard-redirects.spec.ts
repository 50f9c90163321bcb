import { HttpBrowser } from '@gatepost/testing/http-browser';
import { ManagementApi } from '../../testing/management-api';
import { OidcStage } from '../testing/oidc-stage';

describe('where the operator allows patterns, a redirect URI', () => {
  let stage: OidcStage;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start({ ALLOW_WILDCARD_REDIRECT_URIS: 'true' }));
    await stage.addApplication({ id: 'preview', type: 'SPA', redirectUris: ['https://*.preview.example/callback', 'https://app.example/tenants/*'] });
    await stage.addUser('ann');
  }, 60_000);

  afterAll(() => stage.api.stop());

  it.each([
    ['https://one.preview.example/callback', true],
    ['https://app.example/tenants/7', true],
    ['https://*.preview.example/callback', false],
    ['https://preview.example/callback', false],
    ['https://a.b.preview.example/callback', false],
    ['https://evil.example/x.preview.example/callback', false],
    ['https://one.preview.example.evil.example/callback', false],
    ['https://evil.example\\.preview.example/callback', false],
    ['https://evil.example#.preview.example/callback', false],
    ['https://evil@one.preview.example/callback', false],
    ['https://one.preview.example:8443/callback', false],
    ['http://one.preview.example/callback', false],
    ['https://one.preview.example/callback/more', false],
    ['https://app.example/tenants/../callback', false],
  ])('of %s may be asked for: %s', async (redirectUri, isAllowed) => {
    const { status, location } = await new HttpBrowser().go(stage.authorization('preview', redirectUri).url);
    expect([status, location?.startsWith('/sign-in?') ?? false]).toEqual([isAllowed ? 303 : 400, isAllowed]);
  });

  it('brings a code to the address that was asked for; which page may exchange it is still a list of origins', async () => {
    const redirectUri = 'https://one.preview.example/callback';
    const { status } = await stage.signIn({ clientId: 'preview', redirectUri }, 'ann');
    expect(status).toBe(200);
    for (const origin of ['https://one.preview.example', 'https://preview.example']) {
      const { body, headers } = await stage.post('/token', { client_id: 'preview', grant_type: 'refresh_token', refresh_token: 'x' }, { origin });
      expect([body['error'], headers.get('access-control-allow-origin')]).toEqual(['invalid_request', null]);
    }
  });
});
