import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { HttpBrowser, type Answer } from '@gatepost/testing/http-browser';
import { createHash } from 'node:crypto';
import { ManagementApi } from '../../testing/management-api';
import { claimsOf, OidcStage } from '../testing/oidc-stage';

const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
const MOST = 12;

type DeviceStep = Extract<ClosingStep, { name: `device-${string}` }>;

describe('a device without a browser', () => {
  let stage: OidcStage;
  let endpoint: string;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    endpoint = stage.api.endpointOf('default');
    await stage.addApplication({ id: 'television', type: 'Native', custom: { isDeviceFlow: true } });
    await stage.addApplication({ id: 'guest-television', type: 'Native', custom: { isDeviceFlow: true }, isThirdParty: true });
    await stage.addApplication({ id: 'phone', type: 'Native', redirectUris: ['io.example.phone://callback'] });
    await stage.addUser('ann');
    await stage.api.pool.query(
      `INSERT INTO application_consent_scopes (tenant_id, application_id, kind, scope) VALUES ('default', 'guest-television', 'user', 'email')`,
    );
    await stage.changed();
  }, 60_000);

  afterAll(() => stage.api.stop());
  beforeEach(() => stage.api.pool.query('TRUNCATE rate_limits'));

  const begin = async (clientId = 'television') => {
    const { status, body } = await stage.post('/device/auth', { client_id: clientId, scope: 'openid offline_access email' });
    expect(status).toBe(200);
    return { deviceCode: String(body['device_code']), userCode: String(body['user_code']), body };
  };
  const poll = (deviceCode: string, clientId = 'television') =>
    stage.post('/token', { grant_type: DEVICE_GRANT, client_id: clientId, device_code: deviceCode });

  /** The step of a page, with what its form sends along. */
  function stepOf({ text, status }: Answer): DeviceStep {
    const boot = /<script type="application\/json" id="gatepost-boot">(.*?)<\/script>/s.exec(text)?.[1];
    if (boot === undefined) throw new Error(`${status} and no page: ${text.slice(0, 300)}`);
    return (JSON.parse(boot) as { step: DeviceStep }).step;
  }
  const xsrfOf = (step: DeviceStep) => ('xsrf' in step ? step.xsrf : '');
  const open = async (browser: HttpBrowser) => stepOf(await browser.go(`${stage.issuer}/device`));
  const send = (browser: HttpBrowser, fields: Record<string, string>) =>
    browser.go(`${stage.issuer}/device`, { method: 'POST', body: new URLSearchParams(fields) });
  const type = async (browser: HttpBrowser, userCode: string, more: Record<string, string> = {}) => {
    const page = await open(browser);
    return send(browser, { xsrf: xsrfOf(page), user_code: userCode, ...more });
  };

  /** Signs in where the pages would, and goes on to the last page. */
  async function letIn(browser: HttpBrowser, userCode: string): Promise<Answer> {
    const confirm = stepOf(await type(browser, userCode));
    expect(confirm).toMatchObject({ name: 'device-confirm', userCode });
    let answer = await send(browser, { xsrf: xsrfOf(confirm), user_code: userCode, confirm: 'yes' });
    for (let hops = 0; answer.location !== null && hops < 8; hops += 1) {
      if (answer.location.startsWith('/sign-in')) answer = await browser.go(await prove(browser));
      else answer = await browser.go(answer.location.startsWith('/') ? endpoint + answer.location : answer.location);
    }
    return answer;
  }

  async function prove({ jar }: HttpBrowser): Promise<string> {
    const cookie = /(?:^|; )_interaction=([^;]+)/.exec(jar.header('/'))?.[1] ?? '';
    const uid = (JSON.parse(decodeURIComponent(cookie)) as Record<string, string>)['_legacy'] ?? '';
    await stage.api.pool.query(
      `UPDATE oidc_artefacts SET payload = payload || '{"result":{"login":{"accountId":"ann"}}}' WHERE model = 'Interaction' AND id = $1`,
      [createHash('sha256').update(uid).digest()],
    );
    return `${stage.issuer}/device/${uid}`;
  }

  it('shows a code and where to type it, and waits', async () => {
    const { body, deviceCode } = await begin();
    expect(body).toMatchObject({
      user_code: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/) as string,
      verification_uri: `${stage.issuer}/device`,
      expires_in: 600,
    });
    expect(await poll(deviceCode)).toMatchObject({ status: 400, body: { error: 'authorization_pending' } });
  });

  it('is let in by a person who types the code, compares it and signs in', async () => {
    const { deviceCode, userCode } = await begin();
    const browser = new HttpBrowser();
    expect(await open(browser)).toMatchObject({ name: 'device-code', action: `${stage.issuer}/device`, userCode: null, problem: null });
    const last = await letIn(browser, userCode);
    expect([last.status, stepOf(last)]).toEqual([200, { name: 'device-done', application: 'television' }]);
    const { status, body } = await poll(deviceCode);
    expect([status, claimsOf(body['id_token'])['sub'], body['scope']]).toEqual([200, 'ann', 'openid offline_access email']);
    expect((await stage.refresh('television', body['refresh_token'])).status).toBe(200);
    expect(await poll(deviceCode)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('takes the code however it is typed, and once', async () => {
    const { userCode } = await begin();
    const browser = new HttpBrowser();
    expect(stepOf(await type(browser, userCode.toLowerCase().replace('-', ' ')))).toMatchObject({ name: 'device-confirm', userCode });
    await letIn(browser, userCode);
    expect(stepOf(await type(new HttpBrowser(), userCode))).toMatchObject({ name: 'device-code', problem: 'unknown' });
  });

  it('is opened by a link that brings the code along, which alone lets nobody in', async () => {
    const { body, deviceCode, userCode } = await begin();
    const page = await new HttpBrowser().go(String(body['verification_uri_complete']));
    expect([page.status, page.text.includes(userCode)]).toEqual([200, true]);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src [^;]*'sha256-/);
    expect((await poll(deviceCode)).body['error']).toBe('authorization_pending');
  });

  it('is told when the person says no', async () => {
    const { deviceCode, userCode } = await begin();
    expect(stepOf(await type(new HttpBrowser(), userCode, { abort: 'yes' }))).toMatchObject({ name: 'device-code', problem: 'aborted' });
    expect(await poll(deviceCode)).toMatchObject({ status: 400, body: { error: 'access_denied' } });
  });

  it('of somebody else needs the person’s consent', async () => {
    const { deviceCode, userCode } = await begin('guest-television');
    const browser = new HttpBrowser();
    expect((await letIn(browser, userCode)).text).toContain('"name":"consent"');
    const refused = await browser.go(`${endpoint}/api/interaction/consent`, { method: 'DELETE' });
    const { redirectTo } = JSON.parse(refused.text) as { redirectTo: string };
    expect(stepOf(await browser.go(redirectTo))).toMatchObject({ name: 'device-code', problem: 'aborted' });
    expect((await poll(deviceCode, 'guest-television')).body['error']).toBe('access_denied');
  });

  it('is told when its code has run out, as is the person', async () => {
    const { deviceCode, userCode } = await begin();
    await stage.api.pool.query(`UPDATE oidc_artefacts SET payload = payload || '{"exp":1}' WHERE model = 'DeviceCode'`);
    expect(stepOf(await type(new HttpBrowser(), userCode))).toMatchObject({ name: 'device-code', problem: 'expired' });
    expect(await poll(deviceCode)).toMatchObject({ status: 400, body: { error: 'expired_token' } });
  });

  it('lets a person try again who has mistyped', async () => {
    const browser = new HttpBrowser();
    const page = stepOf(await type(browser, 'BBBB-BBBB'));
    expect(page).toMatchObject({ name: 'device-code', problem: 'unknown', userCode: 'BBBB-BBBB' });
    const { userCode } = await begin();
    expect(stepOf(await send(browser, { xsrf: xsrfOf(page), user_code: userCode }))).toMatchObject({ name: 'device-confirm' });
  });

  it('is not let in by a form of another site', async () => {
    const { deviceCode, userCode } = await begin();
    const browser = new HttpBrowser();
    await open(browser);
    expect((await send(browser, { xsrf: 'guessed', user_code: userCode, confirm: 'yes' })).status).toBe(400);
    expect((await poll(deviceCode)).body['error']).toBe('authorization_pending');
  });

  it('gets a fresh form to the person whose browser has forgotten the old one', async () => {
    const { userCode } = await begin();
    const browser = new HttpBrowser();
    const xsrf = xsrfOf(await open(browser));
    await stage.api.pool.query(`DELETE FROM oidc_artefacts WHERE model = 'Session'`);
    for (const forgetful of [browser, new HttpBrowser()]) {
      const { status, location } = await send(forgetful, { xsrf, user_code: userCode });
      expect([status, location]).toEqual([303, `${stage.issuer}/device`]);
    }
  });

  it('has to be a device: an app with a browser gets no code', async () => {
    expect((await stage.post('/device/auth', { client_id: 'phone', scope: 'openid' })).status).toBe(400);
  });

  it('leaves nothing in the database that lets anybody in', async () => {
    const { deviceCode, userCode } = await begin();
    const browser = new HttpBrowser();
    const confirm = stepOf(await type(browser, userCode));
    await send(browser, { xsrf: xsrfOf(confirm), user_code: userCode, confirm: 'yes' });
    const { rows } = await stage.api.pool.query<{ row: string; id: Buffer }>(
      `SELECT a::text AS row, id FROM oidc_artefacts a WHERE model IN ('DeviceCode', 'Interaction')`,
    );
    const dump = rows.map(({ row }) => row).join('\n');
    for (const secret of [deviceCode, userCode, userCode.replace('-', '')]) expect(dump).not.toContain(secret);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const { id } of rows) expect((await poll(id.toString('base64'))).body['error']).toBe('invalid_grant');
  });
});

describe('guesses of codes', () => {
  it('are counted by where they come from', async () => {
    const api = await ManagementApi.start({ LIMIT_VERIFIES_PER_IP_10_MIN: String(MOST) });
    try {
      const form = { method: 'POST', redirect: 'manual', body: new URLSearchParams({ user_code: 'BBBB-BBBB' }) } as const;
      const guess = () => fetch(`${api.endpointOf('default')}/oidc/device`, form);
      for (let turn = 0; turn < MOST; turn += 1) expect((await guess()).status).toBe(303);
      const refused = await guess();
      expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
      expect(await refused.text()).toContain('"code":"request.rate_limited"');
    } finally {
      await api.stop();
    }
  }, 60_000);
});
