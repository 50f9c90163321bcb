import { Service } from '@gatepost/testing/service';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { gatepost } from '../commands/command-line';
import { runningService } from '../stage/running-service';
import { authorization, discover, nativeApp, signIn } from './relying-party';

const SECRET_KEK = randomBytes(32).toString('base64');
/** As long as a process that nobody asks may take to notice, and a little more: in production a verifier's cache is what counts. */
const GRACE = '7';
const LANES = 4;

interface Client {
  readonly id: string;
  readonly secret: string;
  readonly resource: string;
}

const running = runningService({ variables: { SECRET_KEK } });

describe('two processes on one database', () => {
  let second: Service;
  let client: Client;

  const variables = () => ({ DATABASE_URL: running.databaseUrl, SECRET_KEK });
  const command = async (...args: string[]): Promise<unknown> => {
    const { code, output, complaint } = await gatepost([...args, '--json'], variables());
    if (code !== 0) throw new Error(complaint);
    return JSON.parse(output);
  };

  beforeAll(async () => {
    second = await Service.start({ ...variables(), ENDPOINT: running.service.endpoint });
    client = (await command('app', 'create', '--name', 'load')) as Client;
  }, 60_000);
  afterAll(() => second.stop(), 60_000);

  const processes = () => [running.service.endpoint, second.endpoint];

  async function tokenFrom(endpoint: string): Promise<string> {
    const reply = await fetch(`${endpoint}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: client.resource, scope: 'all' }),
    });
    if (reply.status !== 200) throw new Error(`${reply.status}: ${await reply.text()}`);
    return ((await reply.json()) as { access_token: string }).access_token;
  }

  it('lose no signature while keys are rotated under load', async () => {
    // A verifier of each process's key set. Time is short here, so an unknown key is looked up at once.
    const sets = processes().map((endpoint) => createRemoteJWKSet(new URL(`${endpoint}/oidc/jwks`), { cooldownDuration: 0 }));
    const seen = processes().map(() => new Set<string>());
    const failures: unknown[] = [];
    let verified = 0;
    let isOver = false;
    const lane = async (turn: number): Promise<void> => {
      for (let at = turn; !isOver; at += 1) {
        try {
          const token = await tokenFrom(processes()[at % 2] ?? '');
          // With the set of the other process, and by the other process itself.
          const set = sets[(at + 1) % 2];
          if (set) await jwtVerify(token, set, { issuer: running.service.issuer });
          const api = await fetch(`${processes()[(at + 1) % 2] ?? ''}/api/configs/admin-console`, { headers: { authorization: `Bearer ${token}` } });
          if (api.status !== 200) throw new Error(`${api.status} of the API`);
          await api.arrayBuffer();
          seen[at % 2]?.add(decodeProtectedHeader(token).kid ?? '');
          verified += 1;
        } catch (error) {
          failures.push(error);
        }
      }
    };
    const lanes = Promise.all(Array.from({ length: LANES }, (_, turn) => lane(turn)));
    for (const algorithm of ['EC', 'RSA']) {
      await command('keys', 'rotate', '--algorithm', algorithm, '--grace', GRACE);
      await sleep((Number(GRACE) + 3) * 1000);
    }
    isOver = true;
    await lanes;
    expect(failures).toEqual([]);
    expect(verified).toBeGreaterThan(100);
    for (const kids of seen) expect(kids.size).toBe(3);
    expect(seen[0]).toEqual(seen[1]);
  }, 90_000);

  it('know a person again whose cookies were signed before', async () => {
    const { walk } = await signIn(running);
    await command('keys', 'rotate', '--type', 'cookie', '--grace', GRACE);
    await sleep((Number(GRACE) + 1) * 1000);
    const { url } = await authorization(await discover(running, nativeApp), nativeApp, { prompt: 'none', scope: 'openid' });
    for (const endpoint of processes()) {
      const { location } = await new SignInWalk(endpoint, walk.browser).browser.go(url.replace(running.service.endpoint, endpoint));
      // A native app is always asked, so the answer is not a code; what counts is that the person was known.
      expect(new URL(location ?? '').searchParams.get('error')).toBe('interaction_required');
    }
    const again = await authorization(await discover(running, nativeApp), nativeApp);
    expect(new URL(await walk.follow(again.url)).searchParams.has('code')).toBe(true);
  }, 60_000);
});
