import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { Journal } from '@gatepost/connector-kit/journal';
import { smtpConnector } from './smtp-connector';
import { selfSigned } from './testing/certificate';
import { directly } from './testing/directly';
import { mailServer, scriptedServer, type Dialogue } from './testing/mail-server';
import { obliging } from './testing/faults';
import { sampleEmail } from './testing/sample-email';

const open: (() => unknown)[] = [];
const configFor = (port: number, more: Partial<SmtpServer> = {}) => ({ host: '127.0.0.1', port, fromEmail: 'no-reply@harbour.example', ...more });
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function until(isSo: () => boolean): Promise<void> {
  const began = performance.now();
  while (!isSo() && performance.now() - began < 3_000) await sleep(5);
}

function connectorFor(server: Dialogue, more: Partial<SmtpServer> = {}, wholeSendMs?: number) {
  const connector = smtpConnector(configFor(server.port, more), directly, wholeSendMs);
  open.push(() => connector.close());
  return connector;
}

async function scripted(answer: (line: string) => string | undefined): Promise<Dialogue> {
  const server = await scriptedServer('220 mx.example.com ESMTP', answer);
  open.push(() => server.stop());
  return server;
}

const count = (server: Dialogue, command: string) => server.lines.filter((line) => line.startsWith(command)).length;

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

describe('the connections of a connector', () => {
  it('carry a thousand mails that wait at once, five of them at most, and each again and again', async () => {
    let [now, most, opened] = [0, 0, 0];
    const server = await mailServer({
      onConnect(_session, done) {
        opened += 1;
        now += 1;
        most = Math.max(most, now);
        done();
      },
      onClose: () => void (now -= 1),
    });
    const connector = smtpConnector(configFor(server.port), directly);
    const waiting = Array.from({ length: 1_000 }, (_, index) => connector.send({ ...sampleEmail, id: `mail${index}` }, new Journal()));
    await Promise.all(waiting);
    expect(new Set(server.mails.map(({ raw }) => /^Message-ID: (\S+)/im.exec(raw)?.[1])).size).toBe(1_000);
    expect(most).toBe(5);
    // A connection is given up after a hundred mails.
    expect(opened).toBeGreaterThanOrEqual(10);
    expect(opened).toBeLessThanOrEqual(15);
    connector.close();
    await server.stop();
  }, 60_000);

  it('are three at most where the provider allows no more', async () => {
    const certificate = selfSigned();
    let [now, most] = [0, 0];
    const server = await mailServer({
      ...certificate,
      disabledCommands: [],
      onConnect(_session, done) {
        most = Math.max(most, (now += 1));
        done();
      },
      onClose: () => void (now -= 1),
    });
    const there = { ...directly, connect: () => directly.connect({ host: '127.0.0.1', port: server.port }) };
    const connector = smtpConnector(configFor(587, { host: 'SMTP.office365.com', servername: 'localhost', tls: { ca: certificate.cert } }), there);
    await Promise.all(Array.from({ length: 30 }, (_, index) => connector.send({ ...sampleEmail, id: `mail${index}` }, new Journal())));
    expect(server.mails).toHaveLength(30);
    expect(most).toBe(3);
    connector.close();
    await server.stop();
  });

  it('end with a QUIT when they are idle', async () => {
    const server = await scripted((line) => (line === 'QUIT' ? '221 bye' : obliging(line, [])));
    const connector = connectorFor(server, { socketTimeout: 400 });
    await connector.send(sampleEmail, new Journal());
    await until(() => count(server, 'QUIT') > 0);
    expect(count(server, 'QUIT')).toBe(1);
    await connector.send(sampleEmail, new Journal());
    expect(count(server, 'EHLO')).toBe(2);
  });

  it('end with a QUIT when the connector is closed, after the mails that are under way and those that wait', async () => {
    const server = await scripted((line) => obliging(line, []));
    const connector = connectorFor(server);
    const sending = Array.from({ length: 12 }, (_, index) => connector.send({ ...sampleEmail, id: `mail${index}` }, new Journal()));
    connector.close();
    await Promise.all(sending);
    await until(() => count(server, 'QUIT') === count(server, 'EHLO'));
    expect([count(server, '.'), count(server, 'QUIT')]).toEqual([12, count(server, 'EHLO')]);
  });

  it('may end while nobody looks: the next mail takes another', async () => {
    let isFirst = true;
    const server = await scripted((line) => {
      if (line.startsWith('MAIL') && !isFirst) {
        isFirst = true;
        return 'close';
      }
      if (line === '.') isFirst = false;
      return obliging(line, []);
    });
    const connector = connectorFor(server);
    await connector.send(sampleEmail, new Journal());
    await connector.send({ ...sampleEmail, id: 'mail2' }, new Journal());
    expect([count(server, 'EHLO'), count(server, '.')]).toEqual([2, 2]);
  });

  it('that a server says goodbye to with 421 are replaced as well', async () => {
    let [mails, closed] = [0, 0];
    const server = await scripted((line) => {
      if (line === '.') mails += 1;
      if (line.startsWith('MAIL') && mails === 1 && closed === 0) {
        closed += 1;
        return '421 4.4.2 idle for too long';
      }
      return obliging(line, []);
    });
    const connector = connectorFor(server);
    await connector.send(sampleEmail, new Journal());
    await connector.send({ ...sampleEmail, id: 'mail2' }, new Journal());
    expect([mails, closed, count(server, 'EHLO')]).toEqual([2, 1, 2]);
  });

  it('never carry a mail a second time once its text has begun to travel', async () => {
    let mails = 0;
    const server = await scripted((line) => {
      if (line === '.') mails += 1;
      return line === '.' && mails === 2 ? 'close' : obliging(line, []);
    });
    const connector = connectorFor(server);
    await connector.send(sampleEmail, new Journal());
    await expect(connector.send({ ...sampleEmail, id: 'mail2' }, new Journal())).rejects.toMatchObject({ failure: { retry: 'unknown' } });
    expect([mails, count(server, 'EHLO')]).toEqual([2, 1]);
  });
});

describe('a tarpit', () => {
  it.each([
    ['at the greeting', 'EHLO', 'connection', 'temporary'],
    ['at the sender', 'MAIL', 'message', 'temporary'],
    ['at the recipient', 'RCPT', 'message', 'temporary'],
    ['at the text', 'DATA', 'message', 'temporary'],
    ['after the text', '.', 'message', 'unknown'],
  ])('%s holds a place no longer than a mail may take, though it says something all the time', async (_where, command, stage, retry) => {
    let isOver = false;
    const server = await scripted((line) => (line.startsWith(command) && !isOver ? 'trickle 250-and' : obliging(line, [])));
    const connector = connectorFor(server, {}, 400);
    const began = performance.now();
    const stuck = await Promise.allSettled(Array.from({ length: 5 }, (_, index) => connector.send({ ...sampleEmail, id: `mail${index}` }, new Journal())));
    expect(performance.now() - began).toBeLessThan(1_500);
    for (const outcome of stuck) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'The mail server took too long.', failure: { stage, retry } } });
    }
    isOver = true;
    await expect(connector.send({ ...sampleEmail, id: 'after' }, new Journal())).resolves.toMatchObject({ server: 'localhost' });
  });

  it('does not keep mails that wait for a place longer either', async () => {
    const server = await scripted((line) => (line.startsWith('MAIL') ? undefined : obliging(line, [])));
    const connector = connectorFor(server, {}, 300);
    const began = performance.now();
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, (_, index) => connector.send({ ...sampleEmail, id: `mail${index}` }, new Journal())));
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(12);
  });

  it('that does not even let anybody in holds no place', async () => {
    const never = { ...directly, connect: () => new Promise<never>(() => undefined) };
    const connector = smtpConnector(configFor(25), never, 200);
    for (const id of ['one', 'two', 'three', 'four', 'five', 'six']) {
      await expect(connector.send({ ...sampleEmail, id }, new Journal())).rejects.toMatchObject({ failure: { stage: 'connection', retry: 'temporary' } });
    }
  });
});
