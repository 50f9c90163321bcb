import { ManagementApi } from '../../testing/management-api';
import { claimsOf, OidcStage } from '../testing/oidc-stage';

const ORDERS = 'https://orders.example/api';
const BILLS = 'https://bills.example/api';
const app = { clientId: 'phone', redirectUri: 'io.example.phone://callback' };

describe('a token for an API', () => {
  let stage: OidcStage;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    await stage.addApplication({ id: app.clientId, type: 'Native', redirectUris: [app.redirectUri] });
    await stage.addResource(ORDERS, ['read', 'write', 'delete'], { ttl: 120 });
    await stage.addResource(BILLS, ['read', 'pay']);
    await stage.addUser('ann');
    await stage.addUser('bob');
    await stage.giveRole({ user: 'ann' }, 'buyer', ORDERS, ['read', 'write']);
    await stage.giveRole({ user: 'ann' }, 'payer', BILLS, ['pay']);
  }, 60_000);

  afterAll(() => stage.api.stop());

  const signedIn = (userId: string, parameters: Readonly<Record<string, string | readonly string[]>> = {}) =>
    stage.signIn(app, userId, { scope: 'openid offline_access read write delete pay', resource: [ORDERS, BILLS], ...parameters });

  it('comes with a refresh; the code itself brings an opaque one for the userinfo endpoint', async () => {
    const { body } = await signedIn('ann');
    expect(String(body['access_token'])).not.toContain('.');
    expect(await stage.get('/me', { authorization: `Bearer ${String(body['access_token'])}` })).toMatchObject({ status: 200, body: { sub: 'ann' } });
    const token = await stage.refresh(app.clientId, body['refresh_token'], { resource: ORDERS });
    expect(token.body).toMatchObject({ expires_in: 120, scope: 'read write', token_type: 'Bearer', id_token: expect.any(String) as string });
    const claims = claimsOf(token.body['access_token']);
    expect(claims).toMatchObject({
      aud: ORDERS,
      client_id: app.clientId,
      sub: 'ann',
      iss: stage.issuer,
      scope: 'read write',
      jti: expect.any(String) as string,
    });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(120);
  });

  it('is worth nothing at the userinfo endpoint', async () => {
    const { body } = await signedIn('ann');
    const token = (await stage.refresh(app.clientId, body['refresh_token'], { resource: ORDERS })).body['access_token'];
    expect((await stage.get('/me', { authorization: `Bearer ${String(token)}` })).status).toBe(401);
  });

  it('holds of what was asked for only what the roles grant', async () => {
    const { body } = await signedIn('ann', { scope: 'openid offline_access read' });
    expect((await stage.refresh(app.clientId, body['refresh_token'], { resource: ORDERS })).body['scope']).toBe('read');
    const other = await signedIn('bob');
    const { status, body: nothing } = await stage.refresh(app.clientId, other.body['refresh_token'], { resource: ORDERS });
    expect([status, nothing['scope'], claimsOf(nothing['access_token'])['scope']]).toEqual([200, '', '']);
  });

  it('loses a right at the next refresh after the role is taken away', async () => {
    await stage.giveRole({ user: 'bob' }, 'clerk', ORDERS, ['delete']);
    const { body } = await signedIn('bob');
    const before = await stage.refresh(app.clientId, body['refresh_token'], { resource: ORDERS });
    expect(before.body['scope']).toBe('delete');
    await stage.api.pool.query(`DELETE FROM users_roles WHERE user_id = 'bob'`);
    expect((await stage.refresh(app.clientId, before.body['refresh_token'], { resource: ORDERS })).body['scope']).toBe('');
  });

  it('is for one API at a time, and only for those that were asked for at the sign-in', async () => {
    const { body } = await signedIn('ann', { resource: [ORDERS] });
    const token = body['refresh_token'];
    expect((await stage.refresh(app.clientId, token, { resource: BILLS })).body).toMatchObject({ error: 'invalid_target', code: 'oidc.invalid_target' });
    const both = new URLSearchParams([
      ...Object.entries({ grant_type: 'refresh_token', client_id: app.clientId, refresh_token: String(token) }),
      ['resource', ORDERS],
      ['resource', BILLS],
    ]);
    const reply = await fetch(`${stage.issuer}/token`, { method: 'POST', body: both });
    expect([reply.status, await reply.json()]).toEqual([400, expect.objectContaining({ error: 'invalid_target' })]);
  });

  it('may be asked for with a list in one parameter', async () => {
    const { body } = await signedIn('ann', { resource: `${ORDERS},${BILLS}` });
    expect((await stage.refresh(app.clientId, body['refresh_token'], { resource: BILLS })).body['scope']).toBe('pay');
  });

  it('is refused at the sign-in when nobody knows the API', async () => {
    const { url } = stage.authorization(app.clientId, app.redirectUri, { resource: 'https://nobody.example' });
    const reply = await fetch(url, { redirect: 'manual' });
    expect(reply.headers.get('location')).toMatch(/^io\.example\.phone:\/\/callback\?error=invalid_target/);
  });

  it('accepts the reserved resource that SDKs add for organizations', async () => {
    const reserved = 'urn:logto:resource:organizations';
    const { body } = await signedIn('ann', { scope: 'openid offline_access urn:logto:scope:organizations', resource: [reserved, ORDERS] });
    const token = await stage.refresh(app.clientId, body['refresh_token'], { resource: reserved });
    expect(claimsOf(token.body['access_token'])).toMatchObject({ aud: reserved, scope: '' });
  });

  it('of an organization is refused: nobody is a member of any', async () => {
    const { body } = await signedIn('ann', { scope: 'openid offline_access urn:logto:scope:organizations' });
    const refused = await stage.refresh(app.clientId, body['refresh_token'], { organization_id: 'crew' });
    expect(refused).toMatchObject({ status: 403, body: { error: 'access_denied', code: 'oidc.access_denied' } });
    expect((await stage.refresh(app.clientId, body['refresh_token'])).status).toBe(200);
  });

  it('of an organization needs the scope of organizations first', async () => {
    const { body } = await signedIn('ann', { scope: 'openid offline_access' });
    const refused = await stage.refresh(app.clientId, body['refresh_token'], { organization_id: 'crew' });
    expect(refused).toMatchObject({ status: 403, body: { error: 'insufficient_scope', code: 'oidc.insufficient_scope' } });
  });

  it('is for the default API when none is named and nobody asked who the person is', async () => {
    await stage.api.pool.query(`UPDATE resources SET is_default = (indicator = $1)`, [ORDERS]);
    await stage.changed();
    const { body } = await stage.signIn(app, 'ann', { scope: 'offline_access read' });
    expect(claimsOf(body['access_token'])).toMatchObject({ aud: ORDERS, scope: 'read' });
    const known = await stage.signIn(app, 'ann', { scope: 'openid offline_access read' });
    expect(String(known.body['access_token'])).not.toContain('.');
    await stage.api.pool.query('UPDATE resources SET is_default = false');
    await stage.changed();
  });

  it('opens the Management API to administrators whose role says so', async () => {
    const management = 'https://default.logto.app/api';
    await stage.api.pool.query(`INSERT INTO roles (tenant_id, id, name, description, type) VALUES ('default', 'helpdesk', 'helpdesk', '', 'User')`);
    await stage.api.pool.query(
      `INSERT INTO roles_scopes (tenant_id, role_id, scope_id) SELECT 'default', 'helpdesk', id FROM scopes WHERE tenant_id = 'default' AND resource_id = 'management-api' AND name = 'read:settings'`,
    );
    await stage.api.pool.query(`INSERT INTO users_roles (tenant_id, user_id, role_id) VALUES ('default', 'bob', 'helpdesk')`);
    await stage.changed();
    const { body } = await stage.signIn(app, 'bob', { scope: 'openid offline_access all read:settings manage:settings', resource: management });
    const token = String((await stage.refresh(app.clientId, body['refresh_token'], { resource: management })).body['access_token']);
    expect(claimsOf(token)['scope']).toBe('read:settings');
    expect((await stage.api.call('GET', '/api/configs/admin-console', undefined, { token })).status).toBe(200);
    expect((await stage.api.call('PATCH', '/api/configs/admin-console', {}, { token })).status).toBe(403);
  });
});
