import { jest } from '@jest/globals';
import pg from 'pg';
import { HttpBrowser } from '@gatepost/testing/http-browser';
import { ManagementApi } from '../../testing/management-api';
import { basic, OidcStage } from '../testing/oidc-stage';

const API = 'https://orders.example/api';
const app = { clientId: 'phone', redirectUri: 'io.example.phone://callback' };

describe('the write of a request', () => {
  let stage: OidcStage;
  let secret: string;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    await stage.addApplication({ id: app.clientId, type: 'Native', redirectUris: [app.redirectUri] });
    await stage.addApplication({ id: 'machine', type: 'MachineToMachine' });
    secret = await stage.addSecret('machine', 'first');
    await stage.addUser('ann');
    await stage.addResource(API, ['read']);
    await stage.giveRole({ user: 'ann' }, 'buyer', API, ['read']);
    await stage.giveRole({ application: 'machine' }, 'reader', API, ['read']);
  }, 60_000);

  afterAll(() => stage.api.stop());

  const signedIn = async () => (await stage.signIn(app, 'ann', { scope: 'openid offline_access profile roles read', resource: API })).body;
  const logs = async () =>
    (
      await stage.api.pool.query<Record<string, unknown>>(
        `SELECT key, user_id, application_id, payload->>'sessionId' AS session, payload->>'result' AS result, payload->'error'->>'code' AS code, payload->'data' AS data
         FROM logs WHERE key NOT LIKE 'Management%' ORDER BY created_at, key`,
      )
    ).rows;

  /** How many statements the service sends meanwhile. */
  async function statementsOf(work: () => Promise<unknown>): Promise<number> {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await work();
      // Something that looks for newer keys now and then belongs to nobody's request.
      return spy.mock.calls.filter(([query]) => !JSON.stringify(query).includes('config_version::text AS version')).length;
    } finally {
      spy.mockRestore();
    }
  }

  it('takes two statements for a token, with its entry in the audit log and the day of its person', async () => {
    const warm = await signedIn();
    await stage.refresh(app.clientId, warm['refresh_token'], { resource: API });
    const machine = () => stage.post('/token', { grant_type: 'client_credentials', resource: API, scope: 'read' }, { authorization: basic('machine', secret) });
    await machine();
    const { url, verifier } = stage.authorization(app.clientId, app.redirectUri, { resource: API });
    const code = (await stage.follow(new HttpBrowser(), url, 'ann')).searchParams.get('code') ?? '';
    const redeem = () =>
      stage.post('/token', { grant_type: 'authorization_code', client_id: app.clientId, redirect_uri: app.redirectUri, code, code_verifier: verifier });
    const { body } = await stage.refresh(app.clientId, (await signedIn())['refresh_token']);
    const browser = new HttpBrowser();
    const counts = {
      authorization: await statementsOf(() => browser.go(stage.authorization(app.clientId, app.redirectUri, { resource: API }).url)),
      code: await statementsOf(redeem),
      refresh: await statementsOf(() => stage.refresh(app.clientId, body['refresh_token'])),
      refreshForAnApi: await statementsOf(() => stage.refresh(app.clientId, body['refresh_token'], { resource: API })),
      machine: await statementsOf(machine),
      userinfo: await statementsOf(() => stage.get('/me', { authorization: `Bearer ${String(body['access_token'])}` })),
      introspection: await statementsOf(() => stage.post('/token/introspection', { client_id: app.clientId, token: String(body['access_token']) })),
      revocation: await statementsOf(() => stage.post('/token/revocation', { client_id: app.clientId, token: String(body['refresh_token']) })),
    };
    expect(counts).toEqual({ authorization: 2, code: 2, refresh: 2, refreshForAnApi: 2, machine: 2, userinfo: 1, introspection: 1, revocation: 2 });
  });

  it('tells who got which tokens', async () => {
    await stage.api.pool.query('DELETE FROM logs');
    const body = await signedIn();
    await stage.refresh(app.clientId, body['refresh_token'], { resource: API });
    const tokenTypes = ['AccessToken', 'RefreshToken', 'IdToken'];
    const who = { user_id: 'ann', application_id: app.clientId, session: expect.any(String) as string, result: 'Success', code: null };
    expect(await logs()).toEqual([
      { key: 'ExchangeTokenBy.AuthorizationCode', ...who, data: { tokenTypes, scope: 'openid offline_access profile roles' } },
      { key: 'ExchangeTokenBy.RefreshToken', ...who, data: { tokenTypes, scope: 'read', resource: API } },
    ]);
  });

  it('tells of refusals, of replays and of the families that end with them', async () => {
    const body = await signedIn();
    await stage.api.pool.query('DELETE FROM logs');
    await stage.refresh(app.clientId, body['refresh_token']);
    await stage.api.pool.query(`UPDATE oidc_artefacts SET consumed_at = consumed_at - interval '4 seconds' WHERE consumed_at IS NOT NULL`);
    await stage.refresh(app.clientId, body['refresh_token']);
    await stage.post('/token', { grant_type: 'constructor', client_id: app.clientId });
    await stage.post('/token', { grant_type: 'refresh_token', client_id: 'nobody', refresh_token: 'x' });
    // Of a client that is none nothing is told: nobody must be able to fill the log.
    expect(await logs()).toMatchObject([
      { key: 'ExchangeTokenBy.RefreshToken', result: 'Success' },
      { key: 'ExchangeTokenBy.RefreshToken', user_id: 'ann', application_id: app.clientId, result: 'Error', code: 'oidc.invalid_grant' },
      { key: 'RevokeGrants', user_id: 'ann', application_id: app.clientId, data: { grantIds: [expect.any(String)] } },
      { key: 'ExchangeTokenBy.Unknown', application_id: app.clientId, result: 'Error', code: 'oidc.unsupported_grant_type' },
    ]);
  });

  it('tells of a race that one of two won', async () => {
    const { url, verifier } = stage.authorization(app.clientId, app.redirectUri);
    const code = (await stage.follow(new HttpBrowser(), url, 'ann')).searchParams.get('code') ?? '';
    await stage.api.pool.query('DELETE FROM logs');
    const redeem = () =>
      stage.post('/token', { grant_type: 'authorization_code', client_id: app.clientId, redirect_uri: app.redirectUri, code, code_verifier: verifier });
    const replies = await Promise.all(Array.from({ length: 6 }, redeem));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const told = await logs();
    expect(told.filter(({ key, result }) => key === 'ExchangeTokenBy.AuthorizationCode' && result === 'Success')).toHaveLength(1);
    expect(told.filter(({ key, code: why }) => key === 'ExchangeTokenBy.AuthorizationCode' && why === 'oidc.invalid_grant')).toHaveLength(5);
    expect(told.filter(({ key }) => key === 'RevokeGrants').length).toBeGreaterThan(0);
  });

  it('counts a person once a day', async () => {
    await signedIn();
    await stage.refresh(app.clientId, (await signedIn())['refresh_token']);
    const { rows } = await stage.api.pool.query(`SELECT user_id, date = (now() AT TIME ZONE 'UTC')::date AS today FROM active_users`);
    expect(rows).toEqual([{ user_id: 'ann', today: true }]);
  });
});
