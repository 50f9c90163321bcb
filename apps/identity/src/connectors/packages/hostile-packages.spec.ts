import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Email } from '@gatepost/connector-kit/email-connector';
import { Journal } from '@gatepost/connector-kit/journal';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { AllowList } from '../../platform/outbound/allow-list';
import { Log } from '../../platform/logging/log';
import { OutboundGuard } from '../../platform/outbound/outbound-guard';
import { openPackage, type OpenPackage } from './open-package';
import { writtenPackage, type PackageParts, type WrittenPackage } from '../../testing/written-package';

const email: Email = {
  id: 'one',
  to: 'ada@example.com',
  subject: 'Code',
  text: '481902',
  usageType: 'SignIn',
  values: { code: '481902', locale: 'en' },
  template: 'product',
};
const closed = new OutboundGuard([]);

class KeptLog extends Log {
  readonly lines: string[] = [];
  override warn(message: unknown): void {
    this.lines.push(String(message));
  }
  override event(name: string, facts: Readonly<Record<string, unknown>> = {}): void {
    this.lines.push(`${name} ${JSON.stringify(facts)}`);
  }
}

describe('a connector package that misbehaves', () => {
  const written: WrittenPackage[] = [];
  const opened: OpenPackage[] = [];
  let log = new KeptLog('silent');
  beforeEach(() => (log = new KeptLog('silent')));
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
    for (const { remove } of written.splice(0)) remove();
  });

  async function open(parts: PackageParts, guard = closed, loadMs = 5_000) {
    const found = writtenPackage(parts);
    written.push(found);
    const result = await openPackage(found.folder, process.cwd(), { guard, log, sendMs: 1_000 }, loadMs);
    if (!('problem' in result)) opened.push(result);
    return result;
  }

  async function connectorOf(atSend: string, guard = closed) {
    const result = await open({ atSend }, guard);
    if ('problem' in result || result.factory.type !== 'Email') throw new Error('it was not opened');
    return result.factory.make({ apiKey: 'canary-key-91' });
  }

  async function failureOf(sending: Promise<unknown>): Promise<ConnectorError> {
    const failure = await sending.catch((error: unknown) => error);
    if (!(failure instanceof ConnectorError)) throw new Error('it did not fail as a connector does');
    return failure;
  }

  it.each([
    ['throws', { atLoad: `throw new Error('no licence');` }, /failed while it was loaded: no licence/],
    ['rejects', { atLoad: `await Promise.reject(Object.assign(new Error('x'), { data: { message: 'no licence' } }));` }, /no licence/],
    ['ends its process', { atLoad: 'process.exit(1);' }, /ended its thread .* exit code 1/],
    ['never comes to an end', { atLoad: 'await new Promise(() => setInterval(() => undefined, 1000));' }, /takes too long/],
    ['spins', { atLoad: 'for (;;);' }, /takes too long/],
    ['eats memory', { atLoad: 'const all = []; for (;;) all.push(new Array(100000).fill(1.5));' }, /ended its thread .*memory/],
    ['has no factory', { files: { 'lib/index.js': 'export const nothing = 1;' } }, /exports no connector/],
    ['is no JavaScript', { files: { 'lib/index.js': 'export default (' } }, /failed while it was loaded/],
    ['has no name', { metadata: { name: {} } }, /no name in English/],
    ['has a form of its own invention', { metadata: { formItems: [{ key: 'a', label: 'a', type: 'Telegraph' }] } }, /metadata that are not right/],
    ['is of a type of its own', { type: 'Pigeon' }, /metadata that are not right/],
    ['has no guard', { guard: 'undefined' }, /no configGuard/],
    ['points outside for its logo', { metadata: { logo: './../../../etc/passwd.svg' } }, /not in the package|outside of the package/],
    ['has a logo that is no picture', { metadata: { logo: './package.json' } }, /is no picture/],
    ['has a folder for its readme', { metadata: { readme: './lib' } }, /cannot be read: .*EISDIR/],
    ['has an id that no path can hold', { metadata: { id: '../smtp' } }, /an id that is none/],
    ['has a logo from anywhere', { metadata: { logo: 'http://tracker.example/logo' } }, /is no picture/],
    ['answers with too much', { metadata: { readme: 'x'.repeat(1_100_000) } }, /answers too much/],
    ['has a huge readme', { files: { 'README.md': 'x'.repeat(70_000) } }, /larger than 64 KB/],
  ] satisfies [string, PackageParts, RegExp][])('at load %s: it is left out, with the reason', async (_how, parts, reason) => {
    const result = await open(parts, closed, 1_500);
    expect('problem' in result ? result.problem : 'opened').toMatch(reason);
  });

  it.each([
    ['throws', `throw new Error('nothing works');`, 'temporary', /nothing works/],
    ['throws nothing that is an error', `throw 'nothing works';`, 'temporary', /nothing works/],
    ['never comes back', 'await new Promise(() => undefined);', 'temporary', /too long/],
    ['spins', 'for (;;);', 'temporary', /too long|exit code/],
    ['ends its process', 'process.exit(1);', 'temporary', /exit code 1/],
    ['throws later', `setTimeout(() => { throw new Error('later'); }, 10); await new Promise(() => undefined);`, 'temporary', /later/],
    ['leaves a rejection behind', `void Promise.reject(new Error('forgotten')); await new Promise(() => undefined);`, 'temporary', /forgotten/],
    ['eats memory', 'const all = []; for (;;) all.push(new Array(100000).fill(1.5));', 'temporary', /memory/],
    ['finds its settings wrong', `throw Object.assign(new Error('x'), { code: 'invalid_config', data: { message: 'no key' } });`, 'permanent', /no key/],
  ])('at a send %s: that send fails, and the next one is begun afresh', async (_how, atSend, retry, reply) => {
    const connector = await connectorOf(`if (message.to === 'ada@example.com') { ${atSend} }`);
    const failure = await failureOf(connector.send(email, new Journal()));
    expect(failure.failure.retry).toBe(retry);
    expect(failure.failure.reply).toMatch(reply);
    expect(await connector.send({ ...email, to: 'eve@example.com' }, new Journal())).toMatchObject({ server: expect.any(String) as string });
  });

  it('takes nothing along of others that are under way when it is only slow', async () => {
    const connector = await connectorOf(`await new Promise((done) => setTimeout(done, message.to === 'ada@example.com' ? 60_000 : 900));`);
    const [late, inTime] = await Promise.allSettled([connector.send(email, new Journal()), connector.send({ ...email, to: 'eve@example.com' }, new Journal())]);
    expect([late.status, inTime.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('has no environment, and the service keeps its own', async () => {
    process.env['CANARY_OF_THE_SERVICE'] = 'seen';
    const connector = await connectorOf(`process.env.PATH = 'changed'; throw new Error(JSON.stringify(Object.keys(process.env)));`);
    expect((await failureOf(connector.send(email, new Journal()))).failure.reply).toBe('["PATH"]');
    expect(process.env['PATH']).not.toBe('changed');
    delete process.env['CANARY_OF_THE_SERVICE'];
  });

  it('prints into the log of the service, without what it was entrusted with', async () => {
    const connector = await connectorOf(`console.log('sending', message.payload.code, 'to', message.to, 'with', config.apiKey); console.error('oh');`);
    await connector.send(email, new Journal());
    const until = Date.now() + 3_000;
    while (log.lines.filter((line) => line.includes('"line"')).length < 2 && Date.now() < until) await new Promise((done) => setTimeout(done, 20));
    expect(log.lines.join('\n')).toMatch(/sending \[secret\] to \[secret\] with \[secret\]/);
    expect(log.lines.join('\n')).not.toMatch(/canary|481902|ada@/);
  });

  it.each([
    ['nothing', 'null'],
    ['a text', `'hello'`],
    ['an order without an answer', '{ order: at }'],
    ['an error that is none', '{ order: at, error: null }'],
    ['a fact that is none', '{ order: at, fact: null }'],
    ['a fact without its parts', `{ order: at, fact: { what: 'asked' } }`],
    ['an answer without a number', `{ order: at, fact: { what: 'answered', status: { toString: null }, ms: 'x' } }`],
    ['a way that leads nowhere', '{ way: {}, host: { a: 1 }, port: [] }'],
  ])('posts %s to the service: it is passed over', async (_what, posted) => {
    const connector = await connectorOf(`
      const { parentPort } = await import('node:worker_threads');
      for (let at = 0; at < 20; at += 1) parentPort.postMessage(${posted});
      await new Promise((done) => setTimeout(done, 50));`);
    expect(await connector.send(email, new Journal())).toMatchObject({ server: expect.any(String) as string });
  });

  it('answers for others only within its own thread, and each order once', async () => {
    const connector = await connectorOf(`
      const { parentPort } = await import('node:worker_threads');
      for (let at = 0; at < 20; at += 1) parentPort.postMessage({ order: at, error: { name: 'Error', message: 'forged' } });
      for (let at = 0; at < 20; at += 1) parentPort.postMessage({ order: at, value: null });`);
    expect((await failureOf(connector.send(email, new Journal()))).failure.reply).toBe('forged');
    expect((await failureOf(connector.send(email, new Journal()))).failure.reply).toBe('forged');
  });

  it('finds fault with its settings, and does not repeat them', async () => {
    const issue = `{ code: 'custom', path: ['apiKey'], message: 'got ' + data.apiKey }`;
    const result = await open({ guard: `{ safeParse: (data) => ({ success: false, error: { issues: [${issue}] } }) }` });
    if ('problem' in result) throw new Error(result.problem);
    expect(await result.factory.check({ apiKey: 'canary-key-91' })).toEqual({ issues: [{ code: 'custom', path: ['apiKey'], message: 'got [secret]' }] });
  });

  it('prints without end: the service keeps little of it', async () => {
    const connector = await connectorOf(`for (let round = 0; round < 200; round += 1) process.stdout.write('x'.repeat(100_000));
      process.stdout.write('\\n' + 'line\\n'.repeat(100_000)); await new Promise((done) => setTimeout(done, 100));`);
    const before = process.memoryUsage().rss;
    await connector.send(email, new Journal());
    await new Promise((done) => setTimeout(done, 300));
    expect(log.lines.filter((line) => line.includes('"line"')).length).toBeLessThanOrEqual(60);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it('is not started again once the service has closed it', async () => {
    const result = await open({ atSend: '' });
    if ('problem' in result || result.factory.type !== 'Email') throw new Error('it was not opened');
    const connector = result.factory.make({ apiKey: 'canary-key-91' });
    await result.close();
    expect(await failureOf(connector.send(email, new Journal()))).toMatchObject({ failure: { retry: 'temporary', reply: 'The service is about to end.' } });
  });

  describe('and wants to connect', () => {
    const byNet = (target: string) => `
      const { connect } = await import('node:net');
      await new Promise((done, fail) => connect(${target}).once('connect', done).once('error', fail));`;
    it.each([
      ['this machine', byNet(`PORT, '127.0.0.1'`)],
      ['this machine by name', byNet(`{ host: 'localhost', port: PORT }`)],
      ['this machine over IPv6', byNet(`{ host: '::1', port: PORT }`)],
      ['this machine, as no host says', byNet('PORT')],
      ['the metadata of a cloud', `await fetch('http://169.254.169.254/latest/meta-data/');`],
      ['this machine with fetch', `await fetch('http://127.0.0.1:PORT/');`],
      [
        'this machine with http',
        `const http = await import('node:http'); await new Promise((done, fail) => http.get('http://127.0.0.1:PORT/', done).once('error', fail));`,
      ],
      [
        'this machine with tls',
        `const tls = await import('node:tls'); await new Promise((done, fail) => tls.connect(PORT, '127.0.0.1').once('secureConnect', done).once('error', fail));`,
      ],
      ['another port of a public host', byNet(`6379, '1.1.1.1'`)],
      ['a socket of this machine', byNet(`'/var/run/docker.sock'`)],
      [
        'this machine with a look-up of its own',
        byNet(`{ host: 'example.com', port: 443, lookup: (host, options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) }`),
      ],
    ])('to %s: nothing is called', async (_where, atSend) => {
      let calls = 0;
      const server = createServer(() => (calls += 1)).listen(0);
      await once(server, 'listening');
      const guard = new OutboundGuard([], (host) => Promise.resolve([host === 'example.com' ? '10.0.0.1' : host === 'localhost' ? '127.0.0.1' : host]));
      const connector = await connectorOf(atSend.replaceAll('PORT', String((server.address() as AddressInfo).port)), guard);
      const failure = await failureOf(connector.send(email, new Journal()));
      expect(calls).toBe(0);
      expect([failure.failure.stage, failure.message + String(failure.failure.reply)]).toEqual(['connection', expect.stringMatching(/not called|by TCP only/)]);
      server.close();
    });

    it('to what the operator allows: it does', async () => {
      const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const guard = new OutboundGuard([AllowList.of(`127.0.0.1:${port}`)]);
      const connector = await connectorOf(byNet(`{ host: '127.0.0.1', port: ${port} }`), guard);
      await connector.send(email, new Journal());
      server.close();
    });
  });
});
