import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { selfSigned } from '@gatepost/connector-smtp/testing/certificate';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { ManagementApi } from '../../testing/management-api';
import { patientMailServer } from '../../testing/patient-mail-server';
import { smtpConfigFor } from '../../testing/smtp-config';

const LEAST_DIFFERENCE_MS = 1_000;
const CHANGING_HEADERS = ['delivery-id', 'date', 'logto-core-request-id'];
const certificate = selfSigned('localhost');

/** A mail server of somebody who wants to learn about other servers: it decides when they are called. */
const accomplice = (delays: Readonly<Record<string, number>>) => patientMailServer(delays, { ehlo: '250-mail\r\n250 AUTH XOAUTH2', auth: '535 5.7.8 no' });

describe('a test message to who may be no mail server', () => {
  let api: ManagementApi;
  const servers: Server[] = [];

  async function listen(server: Server): Promise<number> {
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    for (const server of servers) server.close();
  });
  beforeEach(() => api.pool.query('DELETE FROM rate_limits'));

  async function told(config: Record<string, unknown>): Promise<{ readonly reply: string; readonly ms: number }> {
    const began = performance.now();
    const { status, body, headers } = await api.call('POST', `/api/connectors/${SMTP_CONNECTOR_ID}/test`, { email: 'ada@example.com', config });
    const fixed = [...headers.entries()].filter(([name]) => !CHANGING_HEADERS.includes(name));
    return { reply: JSON.stringify([status, body, fixed]), ms: performance.now() - began };
  }

  function expectAlike(outcomes: readonly { readonly reply: string; readonly ms: number }[], reason: string): void {
    expect(JSON.parse(outcomes[0]?.reply ?? '')).toMatchObject([400, { code: 'connector.general', data: { reason } }, expect.any(Array)]);
    expect(new Set(outcomes.map(({ reply }) => reply)).size).toBe(1);
    const times = outcomes.map(({ ms }) => ms);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(LEAST_DIFFERENCE_MS);
  }

  async function closedPort(): Promise<number> {
    const port = await listen(createServer());
    await new Promise((done) => servers.pop()?.close(done));
    return port;
  }

  it('does not tell one that greets and then says nothing from one that is not there', async () => {
    const greeting = await listen(
      createServer(
        (socket) =>
          void socket
            .on('error', () => undefined)
            .resume()
            .write('220 ready\r\n'),
      ),
    );
    const dripping = await listen(
      createServer((socket) => {
        const timer = setInterval(() => socket.write('220-wait\r\n'), 100);
        socket
          .on('error', () => undefined)
          .on('close', () => clearInterval(timer))
          .resume();
      }),
    );
    expectAlike(await Promise.all([greeting, dripping, await closedPort()].map((port) => told(smtpConfigFor(port)))), 'connection');
  }, 30_000);

  it.each([
    ['before the login', { EHLO: 2_000 }, {}],
    ['at the login', { AUTH: 12_000 }, { accessToken: 'stale' }],
  ])(
    'does not tell closed, silent, foreign and forbidden authorization servers, though the mail server waits %s',
    async (_where, delays, more) => {
      const mail = await listen(createSecureServer({ key: certificate.key, cert: certificate.cert }, accomplice(delays)));
      const silent = await listen(createServer((socket) => void socket.on('error', () => undefined).resume()));
      const foreign = await listen(createServer((socket) => void socket.on('error', () => undefined).end('-ERR what\r\n')));
      const places = [`127.0.0.1:${await closedPort()}`, `127.0.0.1:${silent}`, `127.0.0.1:${foreign}`, '169.254.169.254', '10.0.0.7:6379', 'nobody.invalid'];
      const configs = places.map((place) => {
        const auth = { type: 'oauth2', user: 'me@harbour.example', refreshToken: 'refresh', accessUrl: `https://${place}/token`, ...more };
        return smtpConfigFor(mail, { secure: true, servername: 'localhost', tls: { ca: certificate.cert }, auth });
      });
      expectAlike(await Promise.all(configs.map(told)), 'login');
    },
    60_000,
  );
});
