import { ManagementApi } from '../../testing/management-api';
import { claimsOf, OidcStage } from '../testing/oidc-stage';

const app = { clientId: 'phone', redirectUri: 'io.example.phone://callback' };
const EVERYTHING =
  'openid offline_access profile email phone address custom_data identities roles urn:logto:scope:organizations urn:logto:scope:organization_roles urn:logto:scope:sessions urn:logto:scope:trusted_devices';

describe('what a token says of a person', () => {
  let stage: OidcStage;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    await stage.addApplication({ id: app.clientId, type: 'Native', redirectUris: [app.redirectUri] });
    await stage.addUser('ann', {
      profile: { familyName: 'Lee', website: 'https://ann.example', address: { locality: 'Bern' } },
      customData: { plan: 'gold' },
      identities: { github: { userId: '7', details: {} } },
    });
    await stage.addUser('bob');
    await stage.addResource('https://orders.example', ['read']);
    await stage.giveRole({ user: 'ann' }, 'buyer', 'https://orders.example', ['read']);
    await stage.giveRole({ user: 'ann' }, 'admin', 'https://orders.example', []);
  }, 60_000);

  afterAll(() => stage.api.stop());

  const userinfo = async (body: Readonly<Record<string, unknown>>) =>
    (await stage.get('/me', { authorization: `Bearer ${String(body['access_token'])}` })).body;

  it('is all that was asked for at the userinfo endpoint', async () => {
    const { body } = await stage.signIn(app, 'ann', { scope: EVERYTHING });
    expect(new Set(String(body['scope']).split(' '))).toEqual(new Set(EVERYTHING.split(' ')));
    expect(await userinfo(body)).toEqual({
      sub: 'ann',
      name: 'Ann',
      family_name: 'Lee',
      website: 'https://ann.example',
      picture: null,
      username: null,
      preferred_username: null,
      created_at: expect.any(Number) as number,
      updated_at: expect.any(Number) as number,
      email: 'ann@example.com',
      email_verified: true,
      phone_number: null,
      phone_number_verified: false,
      address: { locality: 'Bern' },
      custom_data: { plan: 'gold' },
      identities: { github: { userId: '7', details: {} } },
      roles: ['admin', 'buyer'],
    });
  });

  it('is in the ID token too, but of the extended claims only what the tenant has chosen', async () => {
    const { body } = await stage.signIn(app, 'ann', { scope: EVERYTHING });
    const claims = claimsOf(body['id_token']);
    expect(claims).toMatchObject({ sub: 'ann', aud: app.clientId, email: 'ann@example.com', roles: ['admin', 'buyer'] });
    expect(Object.keys(claims)).not.toEqual(expect.arrayContaining(['custom_data']));
    expect(Object.keys(claims)).not.toEqual(expect.arrayContaining(['identities']));
    expect(Object.keys(claims)).not.toEqual(expect.arrayContaining(['at_hash']));
    await stage.api.call('PUT', '/api/configs/id-token', { enabledExtendedClaims: ['custom_data'] });
    const later = claimsOf((await stage.refresh(app.clientId, body['refresh_token'])).body['id_token']);
    expect(later).toMatchObject({ custom_data: { plan: 'gold' } });
    expect(later).not.toHaveProperty('roles');
    await stage.api.call('PUT', '/api/configs/id-token', { enabledExtendedClaims: ['roles'] });
  });

  it('is no more than was asked for', async () => {
    const { body } = await stage.signIn(app, 'ann', { scope: 'openid email' });
    expect(await userinfo(body)).toEqual({ sub: 'ann', email: 'ann@example.com', email_verified: true });
  });

  it('says of somebody without roles that there are none', async () => {
    const { body } = await stage.signIn(app, 'bob', { scope: 'openid roles' });
    expect((await userinfo(body))['roles']).toEqual([]);
    expect(claimsOf(body['id_token'])['roles']).toEqual([]);
  });
});
