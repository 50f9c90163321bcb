import { selfSigned } from '@gatepost/connector-smtp/testing/certificate';
import { jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Environment, readVariables } from '../../environment';
import { Log } from '../../platform/logging/log';
import { AllowList } from '../../platform/outbound/allow-list';
import { OutboundGuard } from '../../platform/outbound/outbound-guard';
import { ManagementApi } from '../../testing/management-api';
import { CommonPasswords } from './common-passwords';
import { PublishedBreaches } from './published-breaches';

const BREACHED = 'tuba fog rivet canoe';
const OTHER = 'lantern by the quay 42';
const FILLER = `${'0'.repeat(35)}:0`;
const hashOf = (password: string) => createHash('sha1').update(password).digest('hex').toUpperCase();
const rangeOf = (password: string, seen = 7) => [`${'A'.repeat(35)}:12`, `${hashOf(password).slice(5)}:${seen}`, FILLER].join('\r\n');
const certificate = selfSigned('breaches.example');

describe('a password that others have published', () => {
  const servers: Server[] = [];
  const requests: IncomingMessage[] = [];
  const authorities = getCACertificates('default');
  beforeAll(() => setDefaultCACertificates([...authorities, certificate.cert]));
  beforeEach(() => requests.splice(0));
  afterAll(() => {
    setDefaultCACertificates(authorities);
    for (const server of servers) server.close();
  });

  async function listening(server: Server): Promise<number> {
    servers.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }
  const noting =
    (answer: RequestListener): RequestListener =>
    (request, response) => {
      requests.push(request);
      answer(request, response);
    };
  const inClear = async (answer: RequestListener) => `http://breaches.example:${await listening(createServer(noting(answer)))}/range`;
  /** Every name leads to this machine. */
  function asking(url: string, allowed = '127.0.0.1:*'): PublishedBreaches {
    const environment = new Environment(readVariables({ GATEPOST_PROFILE: 'demo', BREACHED_PASSWORDS_URL: url }), '', '');
    const guard = new OutboundGuard([AllowList.of(allowed)], () => Promise.resolve(['127.0.0.1']));
    return new PublishedBreaches(new CommonPasswords(), environment, new Log('silent'), guard);
  }
  const telling = (text: string, status = 200) => inClear((_request, response) => response.writeHead(status).end(text));

  it('is found over TLS, by five characters of its hash', async () => {
    const port = await listening(
      createSecureServer(
        certificate,
        noting((_request, response) => response.end(rangeOf(BREACHED))),
      ),
    );
    const breaches = asking(`https://breaches.example:${port}/range/`);
    expect(await breaches.has(BREACHED)).toBe(true);
    const [request] = requests;
    expect(request?.url).toBe(`/range/${hashOf(BREACHED).slice(0, 5)}`);
    expect(request?.headers).toMatchObject({ 'add-padding': 'true', host: `breaches.example:${port}` });
    expect(JSON.stringify([request?.url, request?.rawHeaders])).not.toContain(hashOf(BREACHED).slice(5, 9));
  });

  it('is another one when the range does not hold it, or holds it to fill up the answer', async () => {
    expect(await asking(await telling(rangeOf(OTHER))).has(BREACHED)).toBe(false);
    expect(await asking(await telling(rangeOf(BREACHED, 0))).has(BREACHED)).toBe(false);
    expect(requests).toHaveLength(2);
  });

  it('is asked for once within some minutes, also when a form is sent twice', async () => {
    const breaches = asking(await telling(rangeOf(BREACHED)));
    expect(await Promise.all([breaches.has(BREACHED), breaches.has(BREACHED)])).toEqual([true, true]);
    expect(await breaches.has(BREACHED)).toBe(true);
    expect(requests).toHaveLength(1);
    for (let other = 0; other < 40; other += 1) await breaches.has(`${OTHER} ${other}`);
    expect(await breaches.has(BREACHED)).toBe(true);
    expect(requests.length).toBeGreaterThan(41);
  });

  it('is known without asking when everybody knows it', async () => {
    expect(await asking(await telling(rangeOf(BREACHED))).has('correcthorsebatterystaple')).toBe(true);
    expect(await asking('off').has('password1234567')).toBe(true);
    expect(await asking('off').has(BREACHED)).toBe(false);
    expect(requests).toHaveLength(0);
  });

  const huge = `${`${'B'.repeat(35)}:1\n`.repeat(8000)}${rangeOf(BREACHED)}`;
  it.each<readonly [string, RequestListener]>([
    ['an error', (_request, response) => response.writeHead(500).end(rangeOf(BREACHED))],
    ['a redirect', (_request, response) => response.writeHead(302, { location: 'https://breaches.example/' }).end()],
    ['a page', (_request, response) => response.end('<html>Sign in to the hotel</html>')],
    ['nothing', (_request, response) => response.end()],
    ['a range with something else in it', (_request, response) => response.end(`${rangeOf(BREACHED)}\n{}`)],
    ['more than a range', (_request, response) => response.end(huge)],
    ['silence', () => undefined],
    ['a beginning', (_request, response) => response.write(`${rangeOf(BREACHED)}\n`)],
    ['a broken line', (request) => request.socket.destroy()],
  ])('is not known while %s is the answer; nobody waits for longer than a second, and then nobody for a minute', async (_, answer) => {
    const breaches = asking(await inClear(answer));
    const began = performance.now();
    expect(await breaches.has(BREACHED)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1900);
    expect(requests).toHaveLength(1);
    const again = performance.now();
    expect(await breaches.has(OTHER)).toBe(false);
    expect(await breaches.has('password1234567')).toBe(true);
    expect(performance.now() - again).toBeLessThan(500);
    expect(requests).toHaveLength(1);
  });

  it('is looked up again a minute after a failure', async () => {
    let status = 503;
    const breaches = asking(await inClear((_request, response) => response.writeHead(status).end(rangeOf(BREACHED))));
    expect(await breaches.has(BREACHED)).toBe(false);
    status = 200;
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 59_000);
    expect(await breaches.has(BREACHED)).toBe(false);
    clock.mockReturnValue(now + 61_000);
    expect(await breaches.has(BREACHED)).toBe(true);
    clock.mockRestore();
  });

  it('is never asked for at an address that is not public, unless the operator says so', async () => {
    expect(await asking(await telling(rangeOf(BREACHED)), '').has(BREACHED)).toBe(false);
    expect(requests).toHaveLength(0);
  });

  it('is refused by the policy', async () => {
    const port = await listening(createServer(noting((_request, response) => response.end(rangeOf(BREACHED)))));
    const api = await ManagementApi.start({ BREACHED_PASSWORDS_URL: `http://127.0.0.1:${port}/range/` });
    try {
      await api.call('PATCH', '/api/sign-in-exp', { passwordPolicy: { rejects: { userInfo: false } } });
      const check = async (password: string) => (await api.call('POST', '/api/sign-in-exp/default/check-password', { password })).body;
      expect(await check(BREACHED)).toMatchObject({ result: false, issues: [{ code: 'password_rejected.pwned' }] });
      expect(await check(OTHER)).toEqual({ result: true });
    } finally {
      await api.stop();
    }
  });
});
