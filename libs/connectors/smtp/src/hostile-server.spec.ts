import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { Journal } from '@gatepost/connector-kit/journal';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { smtpConnector } from './smtp-connector';
import { selfSigned } from './testing/certificate';
import { directly } from './testing/directly';
import { obliging } from './testing/faults';
import { mailServer, scriptedServer } from './testing/mail-server';
import { sampleEmail } from './testing/sample-email';

/** Of who shares the machine with the one that talks; a silent server is borne longer. */
const PATIENCE_MS = 8_000;
const PASSWORD = 'hunter2';
const LINES = '\n'.repeat(65_536);
const certificate = selfSigned();
const open: (() => unknown)[] = [];
const rejections: unknown[] = [];
const note = (reason: unknown) => void rejections.push(reason);
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

function connectorFor(port: number, config: Partial<SmtpServer> = {}, wholeSendMs?: number) {
  const connector = smtpConnector({ host: '127.0.0.1', port, fromEmail: 'no-reply@harbour.example', ...config }, directly, wholeSendMs);
  open.push(() => connector.close());
  return connector;
}

async function errorOf(work: Promise<unknown>): Promise<ConnectorError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (error instanceof ConnectorError) return error;
  throw new Error('it did not fail as a connector does', { cause: error });
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** Empty lines without end, as fast as they are taken, once this has been said. */
function talkative(after: string): (socket: Socket) => void {
  return (socket) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(LINES));
    };
    socket.on('error', () => undefined);
    socket.write('220 mx.example.com ESMTP\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n')) {
        if (line.startsWith(after)) socket.on('drain', pour).once('close', () => socket.off('drain', pour));
        const reply = line === '' ? undefined : obliging(line, []);
        if (reply !== undefined) socket.write(`${reply}\r\n`);
        if (line.startsWith(after)) pour();
      }
    });
  };
}

beforeAll(() => process.on('unhandledRejection', note));
afterEach(async () => {
  for (const close of open.splice(0)) await close();
  expect(rejections).toEqual([]);
});
afterAll(() => process.off('unhandledRejection', note));

describe('a mail server that never stops talking', () => {
  it.each(['EHLO', 'MAIL', 'DATA'])('is left at once, in clear, after %s', async (command) => {
    const port = await portOf(createServer(talkative(command)));
    const began = performance.now();
    await errorOf(connectorFor(port).send(sampleEmail, new Journal()));
    expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
  });

  it('is left at once over TLS as well', async () => {
    const server = createSecureServer({ key: certificate.key, cert: certificate.cert }, talkative('MAIL'));
    const connector = connectorFor(await portOf(server), { secure: true, servername: 'localhost', tls: { ca: certificate.cert } });
    const began = performance.now();
    await errorOf(connector.send(sampleEmail, new Journal()));
    expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
  });

  it('is left while no mail is on its way, too', async () => {
    let sockets = 0;
    const server = createServer((socket) => {
      sockets += 1;
      socket.once('close', () => (sockets -= 1));
      talkative('.')(socket);
    });
    const connector = connectorFor(await portOf(server));
    await connector.send(sampleEmail, new Journal()).catch(() => undefined);
    const began = performance.now();
    while (sockets > 0 && performance.now() - began < PATIENCE_MS) await sleep(10);
    expect(sockets).toBe(0);
  });
});

describe('what such a server has said', () => {
  it('is not worked off any more once it was left', async () => {
    for (const command of ['EHLO', 'MAIL', 'DATA', '.']) {
      const port = await portOf(createServer(talkative(command)));
      await connectorFor(port)
        .send(sampleEmail, new Journal())
        .catch(() => undefined);
    }
    await sleep(500);
    const before = process.cpuUsage();
    await sleep(1_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(300);
  }, 20_000);
});

describe('a mail server that answers before the end', () => {
  it('has taken nothing for sure, and hears no other mail on that connection', async () => {
    const server = await scriptedServer('220 mx', (line) => (line === 'DATA' ? '354 go on\r\n250 have it' : line === '.' ? undefined : obliging(line, [])));
    open.push(() => server.stop());
    const connector = connectorFor(server.port);
    const long = { ...sampleEmail, text: 'line\n'.repeat(1_000_000) };
    const { failure } = await errorOf(connector.send(long, new Journal()));
    expect(failure).toMatchObject({ stage: 'message', retry: 'unknown' });
    await errorOf(connector.send({ ...long, id: 'mail2' }, new Journal()));
    const commands = server.lines.filter((line) => /^(?:EHLO|MAIL|DATA|\.$)/.test(line)).map((line) => line.slice(0, 4));
    expect(commands).toEqual(['EHLO', 'MAIL', 'DATA', 'EHLO', 'MAIL', 'DATA']);
  });
});

describe('a mail server that repeats what it was told', () => {
  const repeating = (said: (pass: string) => string) =>
    mailServer({
      ...certificate,
      disabledCommands: [],
      onAuth: ({ username }, _session, done) => done(null, { user: username }),
      onData(stream, _session, done) {
        stream.resume().once('end', () => done(null, said(PASSWORD)));
      },
    });
  const auth = { type: 'login', user: 'harbour', pass: PASSWORD } as const;

  it('when all is well is not quoted with the password', async () => {
    const server = await repeating((pass) => `taken from harbour with ${pass}`);
    open.push(() => server.stop());
    const connector = connectorFor(server.port, { auth, servername: 'localhost', tls: { ca: certificate.cert } });
    const { reply } = await connector.send(sampleEmail, new Journal());
    expect(reply).toBe('250 taken from harbour with [hidden]');
  });

  it('leaves nothing of it behind the failure either, which a log would tell', async () => {
    const server = await scriptedServer('220 mx', (line) => (line === '.' ? '554 no: 481902 for ada@example.com' : obliging(line, [])));
    open.push(() => server.stop());
    const error = await errorOf(connectorFor(server.port).send({ ...sampleEmail, subject: '481902' }, new Journal()));
    expect([error.cause, error.failure.cause]).toEqual([undefined, undefined]);
    expect(error.failure.reply).toBe('554 no: [number] for [address]');
  });
});

describe('what a connector leaves behind', () => {
  const held = () => process.getActiveResourcesInfo().filter((kind) => /TCP|TLS|Timeout/.test(kind)).length;

  it('is nothing after a thousand mails that arrive, are refused, are cut off or are late', async () => {
    let mails = 0;
    const server = await scriptedServer('220 mx', (line) => {
      if (line.startsWith('MAIL')) mails += 1;
      if (line.startsWith('RCPT') && mails % 5 === 1) return '550 5.1.1 unknown';
      if (line === '.' && mails % 7 === 1) return 'close';
      if (line === 'DATA' && mails % 11 === 1) return '421 4.3.2 busy';
      if (line === 'DATA' && mails % 101 === 1) return undefined;
      return line === 'QUIT' ? undefined : obliging(line, []);
    });
    const before = held();
    const connector = connectorFor(server.port, { socketTimeout: 300 });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 1_000 }, (_, index) => connector.send({ ...sampleEmail, id: `mail${index}` }, new Journal())),
    );
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['fulfilled', 'rejected']));
    connector.close();
    await server.stop();
    const began = performance.now();
    while (held() > before && performance.now() - began < 4_000) await sleep(20);
    expect(held()).toBeLessThanOrEqual(before);
  }, 60_000);
});
