import { ManagementApi } from '../../testing/management-api';
import { basic, claimsOf, OidcStage } from '../testing/oidc-stage';

const API = 'https://orders.example/api';

describe('a machine application', () => {
  let stage: OidcStage;
  let secret: string;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    await stage.addApplication({ id: 'machine', type: 'MachineToMachine' });
    secret = await stage.addSecret('machine', 'first');
    await stage.addResource(API, ['read', 'write', 'delete'], { ttl: 600 });
    await stage.giveRole({ application: 'machine' }, 'orders-machine', API, ['read', 'write']);
  }, 60_000);

  afterAll(() => stage.api.stop());

  const ask = (fields: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}) =>
    stage.post(
      '/token',
      { grant_type: 'client_credentials', resource: API, scope: 'read', ...fields },
      { authorization: basic('machine', secret), ...headers },
    );
  const inBody = (fields: Readonly<Record<string, string>>) =>
    stage.post('/token', { grant_type: 'client_credentials', resource: API, scope: 'read', client_id: 'machine', ...fields });

  it('is given a signed token for one resource, with the scopes that it asked for and its roles grant', async () => {
    const { status, body } = await ask({ scope: 'read delete all' });
    expect(status).toBe(200);
    expect(body).toEqual({ access_token: expect.any(String) as string, expires_in: 600, token_type: 'Bearer', scope: 'read' });
    const { jti, ...claims } = claimsOf(body['access_token']);
    expect(claims).toEqual({
      sub: 'machine',
      client_id: 'machine',
      aud: API,
      iss: stage.issuer,
      scope: 'read',
      iat: expect.any(Number) as number,
      exp: Number(claims['iat']) + 600,
    });
    expect(jti).toEqual(expect.any(String));
    expect(JSON.parse(Buffer.from(String(body['access_token']).split('.')[0] ?? '', 'base64url').toString())).toMatchObject({ typ: 'at+jwt', alg: 'ES256' });
  });

  it('is told an empty scope rather than none', async () => {
    const { body } = await ask({ scope: '' });
    expect([body['scope'], claimsOf(body['access_token'])['scope']]).toEqual(['', '']);
  });

  it('loses a right with the role that gave it', async () => {
    await stage.api.pool.query(`DELETE FROM roles_scopes WHERE role_id = 'orders-machine' AND scope_id = $1`, [`${API} write`]);
    await stage.changed();
    expect((await ask({ scope: 'read write' })).body['scope']).toBe('read');
  });

  it.each([
    ['a resource that nobody knows', { resource: 'https://nobody.example' }, 'invalid_target'],
    ['a resource that is no URI', { resource: 'orders' }, 'invalid_target'],
    ['another grant', { grant_type: 'authorization_code' }, 'invalid_request'],
    ['a refresh', { grant_type: 'refresh_token', refresh_token: 'x' }, 'invalid_request'],
    ['a grant that does not exist', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('is refused %s', async (_what, fields, error) => {
    expect(await ask(fields)).toMatchObject({ status: 400, body: { error, code: `oidc.${error}`, error_uri: expect.stringMatching(/^https:/) as string } });
  });

  it('is refused a token that is for nothing, and gets one for the default resource where there is one', async () => {
    const request = { grant_type: 'client_credentials', scope: 'read' };
    const headers = { authorization: basic('machine', secret) };
    expect(await stage.post('/token', request, headers)).toMatchObject({ status: 400, body: { error: 'invalid_target' } });
    await stage.api.pool.query(`UPDATE resources SET is_default = true WHERE indicator = $1`, [API]);
    await stage.changed();
    expect(claimsOf((await stage.post('/token', request, headers)).body['access_token'])).toMatchObject({ aud: API, scope: 'read' });
    await stage.api.pool.query(`UPDATE resources SET is_default = false`);
    await stage.changed();
  });

  it('belongs to no organization', async () => {
    for (const fields of [{ organization_id: 'crew' }, { organization_id: 'crew', resource: '' }])
      expect(await ask(fields)).toMatchObject({ status: 403, body: { error: 'access_denied' } });
  });

  it('may send its secret in the body as well, as Management API clients do', async () => {
    expect(await inBody({ client_secret: secret })).toMatchObject({ status: 200, body: { scope: 'read' } });
  });

  it('may send it in JSON', async () => {
    const body = JSON.stringify({ grant_type: 'client_credentials', resource: API, client_id: 'machine', client_secret: secret });
    const reply = await fetch(`${stage.issuer}/token`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    expect(reply.status).toBe(200);
  });

  it('may have several secrets, each until it ends', async () => {
    const second = await stage.addSecret('machine', 'second', new Date(Date.now() + 60_000));
    const over = await stage.addSecret('machine', 'over', new Date(Date.now() - 1000));
    expect((await inBody({ client_secret: second })).status).toBe(200);
    expect((await inBody({ client_secret: secret })).status).toBe(200);
    expect(await inBody({ client_secret: over })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: 'client secret has expired' },
    });
    await stage.api.pool.query(`DELETE FROM application_secrets WHERE name = 'second'`);
    await stage.changed();
    expect((await inBody({ client_secret: second })).status).toBe(401);
  });

  it('is nobody without a secret', async () => {
    await stage.addApplication({ id: 'bare', type: 'MachineToMachine' });
    for (const client_secret of ['undefined', 'null', 'x']) expect((await inBody({ client_id: 'bare', client_secret })).status).toBe(401);
    expect((await inBody({ client_id: 'bare' })).status).toBe(401);
  });

  it.each([
    ['another client in the body', { client_id: 'test-machine' }, undefined, 400, 'invalid_request'],
    ['a header that is not Basic', {}, 'Bearer x', 400, 'invalid_request'],
    ['a header that is not base64', {}, 'Basic %%%', 400, 'invalid_request'],
    ['a header without a colon', {}, `Basic ${Buffer.from('machine').toString('base64')}`, 400, 'invalid_request'],
    ['an empty secret', {}, basic('machine', ''), 400, 'invalid_request'],
    ['a secret twice', { client_secret: 'x' }, undefined, 400, 'invalid_request'],
    ['a wrong secret', {}, basic('machine', 'wrong'), 401, 'invalid_client'],
    ['a stranger', {}, basic('nobody', 'x'), 401, 'invalid_client'],
  ])('is refused with %s', async (_what, fields, authorization, status, error) => {
    const reply = await ask(fields, authorization === undefined ? {} : { authorization });
    expect([reply.status, reply.body['error']]).toEqual([status, error]);
  });

  it('may introspect nothing but its own tokens, and no signed one', async () => {
    const token = String((await ask()).body['access_token']);
    const reply = await stage.post('/token/introspection', { token }, { authorization: basic('machine', secret) });
    expect(reply).toMatchObject({ status: 400, body: { error: 'unsupported_token_type' } });
    expect(await stage.post('/token/revocation', { token }, { authorization: basic('machine', secret) })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_token_type' },
    });
  });

  it('is in the audit log, whatever came of it', async () => {
    await stage.api.pool.query('DELETE FROM logs');
    await ask();
    await ask({ resource: 'https://nobody.example' });
    const { rows } = await stage.api.pool.query(
      `SELECT key, application_id, payload->>'result' AS result, payload->'error'->>'code' AS code, payload::text AS text FROM logs ORDER BY created_at`,
    );
    expect(rows).toMatchObject([
      { key: 'ExchangeTokenBy.ClientCredentials', application_id: 'machine', result: 'Success', code: null },
      { key: 'ExchangeTokenBy.ClientCredentials', application_id: 'machine', result: 'Error', code: 'oidc.invalid_target' },
    ]);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
