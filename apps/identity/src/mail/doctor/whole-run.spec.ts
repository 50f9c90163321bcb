import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { selfSigned } from '@gatepost/connector-smtp/testing/certificate';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { setTimeout as pause } from 'node:timers/promises';
import { ManagementApi } from '../../testing/management-api';
import { patientMailServer } from '../../testing/patient-mail-server';
import { smtpConfigFor } from '../../testing/smtp-config';
import { nameServer, type NameServer } from './testing/name-server';

const LONGEST_MS = 30_000;
const certificate = selfSigned('localhost');
const includes = Array.from({ length: 10 }, (_, index) => `include:spf${index}.silent.example`).join(' ');
const zone = { 'harbour.example': { A: ['192.0.2.9'], MX: [{ preference: 10, exchange: 'mx.harbour.example' }], TXT: [`v=spf1 ${includes} -all`] } };

/** Waits as long before each word as a server may. */
const patient = (delays: Readonly<Record<string, number>>) => patientMailServer(delays, { ehlo: '250-mail\r\n250 AUTH XOAUTH2 PLAIN', auth: '235 welcome' });

describe('an examination of what is slow everywhere', () => {
  let api: ManagementApi;
  let names: NameServer;
  const servers: Server[] = [];
  const sockets = new Set<Socket>();

  async function listen(server: Server): Promise<number> {
    servers.push(server);
    server.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }
  const overTls = (delays: Readonly<Record<string, number>>) => listen(createSecureServer({ key: certificate.key, cert: certificate.cert }, patient(delays)));

  beforeAll(async () => {
    names = await nameServer(zone);
    api = await ManagementApi.start({ DNS_SERVERS: names.address });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await names.stop();
    for (const socket of sockets) socket.destroy();
    for (const server of servers) server.close();
  });

  it('ends within half a minute, whatever is slow, and holds no connection any longer', async () => {
    const silent = await listen(createServer((socket) => void socket.on('error', () => undefined).resume()));
    const tokens = { type: 'oauth2', user: 'me@harbour.example', refreshToken: 'refresh', accessUrl: `https://127.0.0.1:${silent}/token` };
    const password = { type: 'login', user: 'me', pass: 'secret' };
    const safe = { secure: true, servername: 'localhost', tls: { ca: certificate.cert }, name: 'me.silent.example' };
    const configs = [
      smtpConfigFor(silent, { auth: password, name: 'me.silent.example' }),
      smtpConfigFor(silent, { ...safe, auth: password }),
      smtpConfigFor(await overTls({ greeting: 3_500, EHLO: 8_000, AUTH: 14_000 }), { ...safe, auth: tokens }),
      smtpConfigFor(await overTls({ greeting: 3_500, EHLO: 2_000, AUTH: 3_000, MAIL: 3_000, RCPT: 3_000, RSET: 14_000, QUIT: 14_000 }), {
        ...safe,
        auth: password,
      }),
    ];
    const runs = await Promise.all(
      configs.map(async (config) => {
        const began = performance.now();
        const { status } = await api.call('POST', '/api/mail-doctor', { factoryId: SMTP_CONNECTOR_ID, config });
        return { status, ms: performance.now() - began };
      }),
    );
    expect(runs.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { ms } of runs) expect(ms).toBeLessThan(LONGEST_MS);
    for (let time = 0; sockets.size > 0 && time < 100; time += 1) await pause(10);
    expect(sockets.size).toBe(0);
  }, 60_000);

  it('counts fifty at once exactly', async () => {
    await api.pool.query('DELETE FROM rate_limits');
    const body = { factoryId: SMTP_CONNECTOR_ID, config: smtpConfigFor(25), from: 'Harbour' };
    const replies = await Promise.all(Array.from({ length: 50 }, () => api.call('POST', '/api/mail-doctor', body)));
    const count = (wanted: number) => replies.filter(({ status }) => status === wanted).length;
    expect([count(200), count(429)]).toEqual([30, 20]);
    const { rows } = await api.pool.query<{ count: string }>(
      `SELECT count(*) FROM logs WHERE key = 'Management.MailDoctor.Test' AND payload->'data'->>'from' = 'Harbour'`,
    );
    expect(rows[0]?.count).toBe('30');
  }, 60_000);
});
