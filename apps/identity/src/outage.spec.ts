import { freePorts } from '@gatepost/testing/free-ports';
import { startTestDatabase } from '@gatepost/testing/database';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication, type Application } from './application';
import { Environment, readVariables } from './environment';

/** The service as it answers when its database has gone. */
describe('without its database the service', () => {
  let scratch: string;
  let application: Application;
  let endpoint: string;

  beforeAll(async () => {
    const database = await startTestDatabase();
    const [port = 0, adminPort = 0] = await freePorts(2);
    scratch = mkdtempSync(join(tmpdir(), 'gatepost-outage-'));
    for (const [app, page] of Object.entries({ 'sign-in': '<html lang="en" dir="ltr"><!--gatepost:style--><!--gatepost:boot--></html>', console: '' })) {
      mkdirSync(join(scratch, app));
      writeFileSync(join(scratch, app, 'index.html'), page);
    }
    const variables = readVariables({
      GATEPOST_PROFILE: 'demo',
      GATEPOST_DATA: join(scratch, 'data'),
      PORT: String(port),
      ADMIN_PORT: String(adminPort),
      LOG_LEVEL: 'silent',
    });
    const environment = new Environment(variables, scratch, '');
    application = await createApplication(environment, database.url);
    await application.listeners.open();
    ({ endpoint } = environment);
    expect((await fetch(`${endpoint}/health/ready`)).status).toBe(200);
    await database.stop();
  });

  afterAll(async () => {
    await application.close();
    rmSync(scratch, { recursive: true });
  });

  it('says within two seconds that it is not ready, and goes on living', async () => {
    const asked = Date.now();
    const ready = await fetch(`${endpoint}/health/ready`);
    expect(Date.now() - asked).toBeLessThan(2000);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'database unavailable', database: 'unavailable' }]);
    expect((await fetch(`${endpoint}/health/live`)).status).toBe(200);
  });

  it('answers programs 503, with when to try again', async () => {
    const form = {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=refresh_token&client_id=gatepost-mobile&refresh_token=x',
    };
    const token = await fetch(`${endpoint}/oidc/token`, form);
    expect([token.status, token.headers.get('retry-after'), await token.json()]).toEqual([
      503,
      '5',
      expect.objectContaining({ code: 'oidc.temporarily_unavailable', error: 'temporarily_unavailable' }),
    ]);
    const account = await fetch(`${endpoint}/api/my-account`, { headers: { authorization: 'Bearer unknown' } });
    expect([account.status, await account.json()]).toEqual([503, expect.objectContaining({ code: 'server.unavailable' })]);
  });

  it.each(['/oidc/auth?client_id=gatepost-mobile&response_type=code', '/sign-in', '/anything'])(
    'answers a person at %s with a page in their language',
    async (path) => {
      const reply = await fetch(endpoint + path, { headers: { accept: 'text/html', 'accept-language': 'de' } });
      const page = await reply.text();
      expect([reply.status, reply.headers.get('content-type')]).toEqual([503, expect.stringContaining('text/html')]);
      expect(page).toContain('<title>Der Dienst');
    },
  );

  it('still serves what it holds in memory', async () => {
    expect((await fetch(`${endpoint}/oidc/jwks`)).status).toBe(200);
  });
});
