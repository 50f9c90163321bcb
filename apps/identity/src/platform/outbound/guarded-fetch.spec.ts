import { selfSigned } from '@gatepost/connector-smtp/testing/certificate';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { AllowList } from './allow-list';
import { guardedFetch } from './guarded-fetch';
import { OutboundGuard } from './outbound-guard';

const certificate = selfSigned('app.example');
const servers: Server[] = [];
const requests: { readonly request: IncomingMessage; readonly body: string }[] = [];

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const noting =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests.push({ request, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
  };
const inClear = (answer: RequestListener) => listen(createServer(noting(answer)));
const overTls = (answer: RequestListener) => listen(createSecureServer(certificate, noting(answer)));
/** Every name leads to this machine. */
const calling = (allowed = '127.0.0.1:*') => guardedFetch(new OutboundGuard([AllowList.of(allowed)], () => Promise.resolve(['127.0.0.1'])));

beforeEach(() => requests.splice(0));
afterAll(() => {
  for (const server of servers) server.close();
});

describe('a call to an application', () => {
  it('brings what it is given and returns what is answered', async () => {
    const port = await inClear((_request, response) => response.writeHead(201, { 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] }).end('heard'));
    const body = new URLSearchParams({ logout_token: 'x.y.z' });
    const reply = await calling()(`http://app.example:${port}/path?q=1`, { method: 'POST', headers: { 'user-agent': '', 'X-Kind': 'test' }, body });
    expect([reply.status, await reply.text(), reply.headers.get('content-type'), reply.headers.getSetCookie()]).toEqual([
      201,
      'heard',
      'text/plain',
      ['a=1', 'b=2'],
    ]);
    const [sent] = requests;
    expect([sent?.request.method, sent?.request.url, sent?.body]).toEqual(['POST', '/path?q=1', 'logout_token=x.y.z']);
    const kind = 'application/x-www-form-urlencoded;charset=UTF-8';
    expect(sent?.request.headers).toMatchObject({ host: `app.example:${port}`, 'x-kind': 'test', 'content-type': kind, 'content-length': '18' });
  });

  it('takes an answer without a body', async () => {
    const port = await inClear((_request, response) => response.writeHead(204).end());
    expect((await calling()(`http://127.0.0.1:${port}/`)).status).toBe(204);
  });

  it('follows no redirect', async () => {
    const port = await inClear((_request, response) => response.writeHead(302, { location: '/again' }).end());
    expect((await calling()(`http://127.0.0.1:${port}/`)).status).toBe(302);
    expect(requests).toHaveLength(1);
  });

  it('goes over TLS only to who proves to be the host', async () => {
    const port = await overTls((_request, response) => response.end('safe'));
    const usual = getCACertificates('default');
    await expect(calling('127.0.0.1')(`https://app.example:${port}/`)).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    setDefaultCACertificates([...usual, certificate.cert]);
    try {
      expect(await (await calling('127.0.0.1')(`https://app.example:${port}/`)).text()).toBe('safe');
      expect(await (await calling('127.0.0.1')(`https://127.0.0.1:${port}/`)).text()).toBe('safe');
      await expect(calling('127.0.0.1')(`https://other.example:${port}/`)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    } finally {
      setDefaultCACertificates(usual);
    }
    expect(requests.map(({ request }) => request.headers.host)).toEqual([`app.example:${port}`, `127.0.0.1:${port}`]);
  });

  it('is not made to a private address, over TLS or without', async () => {
    const port = await inClear((_request, response) => response.end());
    for (const host of ['127.0.0.1', 'app.example', '2130706433', '[::1]', '[::ffff:7f00:1]', '0x7f.1']) {
      await expect(calling('')(`http://${host}:${port}/`, { method: 'POST', body: 'x' })).rejects.toMatchObject({ code: 'EBLOCKED' });
      await expect(calling('')(`https://${host}:${port}/`, { method: 'POST', body: 'x' })).rejects.toMatchObject({ code: 'EBLOCKED' });
    }
    expect(requests).toEqual([]);
  });

  it('is made without TLS only where the port is allowed as well', async () => {
    const port = await inClear((_request, response) => response.end());
    const guard = new OutboundGuard([], () => Promise.resolve(['2606:4700:4700::1111']));
    await expect(guardedFetch(guard)('http://public.example/')).rejects.toMatchObject({ code: 'EBLOCKED' });
    await expect(calling('127.0.0.1')(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'EBLOCKED' });
    expect((await calling(`127.0.0.1:${port}`)(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  it.each(['file:///etc/passwd', 'data:text/plain,x', 'ftp://127.0.0.1/'])('is not made to %s', async (url) => {
    await expect(calling()(url)).rejects.toThrow('is not called');
  });

  it('reads no endless answer', async () => {
    const port = await inClear((_request, response) => void response.end(Buffer.alloc(200_000)));
    await expect(calling()(`http://127.0.0.1:${port}/`)).rejects.toThrow('too large');
  });

  it('ends when the caller gives up, however far it came', async () => {
    const port = await inClear((request, response) => {
      if (request.url === '/begun') response.write('some');
    });
    for (const path of ['silent', 'begun']) {
      await expect(calling()(`http://127.0.0.1:${port}/${path}`, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
    }
    expect(requests).toHaveLength(2);
  });
});
