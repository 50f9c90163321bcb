import { HttpBrowser } from '@gatepost/testing/http-browser';
import { ManagementApi } from '../../testing/management-api';
import { claimsOf, OidcStage } from '../testing/oidc-stage';

const ORDERS = 'https://orders.example/api';
const app = { clientId: 'partner', redirectUri: 'https://partner.example/callback' };

describe('an application of somebody else', () => {
  let stage: OidcStage;
  let secret: string;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    await stage.addApplication({ id: app.clientId, type: 'Traditional', redirectUris: [app.redirectUri], isThirdParty: true });
    secret = await stage.addSecret(app.clientId, 'first');
    await stage.addResource(ORDERS, ['read', 'write']);
    await stage.addUser('ann');
    await stage.giveRole({ user: 'ann' }, 'buyer', ORDERS, ['read', 'write']);
    await stage.api.pool.query(
      `INSERT INTO application_consent_scopes (tenant_id, application_id, kind, scope) VALUES ('default', 'partner', 'user', 'email'), ('default', 'partner', 'resource', $1)`,
      [`${ORDERS} read`],
    );
    await stage.changed();
  }, 60_000);

  afterAll(() => stage.api.stop());

  /** Up to the page that asks the person, and then what the page does. */
  async function consented(scope: string) {
    const browser = new HttpBrowser();
    const { url, verifier } = stage.authorization(app.clientId, app.redirectUri, { scope, resource: ORDERS });
    await expect(stage.follow(browser, url, 'ann')).rejects.toThrow('/consent');
    const endpoint = stage.api.endpointOf('default');
    const granted = await browser.go(`${endpoint}/api/interaction/consent`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    const { redirectTo } = JSON.parse(granted.text) as { redirectTo: string };
    const callback = await stage.follow(browser, redirectTo, 'ann');
    const fields = { code: callback.searchParams.get('code') ?? '', code_verifier: verifier, redirect_uri: app.redirectUri };
    return stage.post('/token', { grant_type: 'authorization_code', client_id: app.clientId, client_secret: secret, ...fields });
  }

  it.each(['profile', 'phone', 'custom_data', 'roles', 'identities', 'urn:logto:scope:organizations'])(
    'may not ask for %s when nobody allowed it',
    async (scope) => {
      const { url } = stage.authorization(app.clientId, app.redirectUri, { scope: `openid ${scope}` });
      const { location } = await new HttpBrowser().go(url);
      expect(new URL(location ?? '').searchParams.get('error')).toBe('invalid_scope');
    },
  );

  it('is given what it may ask for, of the person and of an API, once the person agrees', async () => {
    const { status, body } = await consented('openid offline_access email read write');
    expect([status, body['scope']]).toEqual([200, 'openid offline_access email']);
    const refresh = await stage.refresh(app.clientId, body['refresh_token'], { resource: ORDERS, client_secret: secret });
    expect(claimsOf(refresh.body['access_token'])).toMatchObject({ aud: ORDERS, scope: 'read' });
  });

  it('loses what is no longer allowed at the next refresh', async () => {
    const { body } = await consented('openid offline_access email read');
    await stage.api.pool.query(`DELETE FROM application_consent_scopes WHERE kind = 'resource'`);
    await stage.changed();
    const refresh = await stage.refresh(app.clientId, body['refresh_token'], { resource: ORDERS, client_secret: secret });
    expect(refresh.body['scope']).toBe('');
  });
});
