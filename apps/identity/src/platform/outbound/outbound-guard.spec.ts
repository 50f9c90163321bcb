import diagnostics from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { Worker } from 'node:worker_threads';
import { AllowList } from './allow-list';
import { OutboundGuard } from './outbound-guard';
import { forbiddenTargets } from './testing/forbidden-targets';

const PUBLIC = '2606:4700:4700::1111';
const PRIVATE = '10.0.0.1';
/** Listens and never gets round to answering: past a connection or two the system lets callers wait. */
const DEAD_LINE = `
  const { createServer } = require('node:net');
  const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    require('node:worker_threads').parentPort.postMessage(server.address().port);
    setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 20);
  });`;
const listeners: Server[] = [];
let accepted: string[] = [];
let opened = 0;
const count = () => {
  opened += 1;
};

/** Its port; every connection it takes is written down under the address. */
async function listenOn(address: string, port = 0): Promise<number> {
  const server = createServer((socket) => {
    accepted.push(address);
    socket.on('error', () => undefined).end();
  });
  listeners.push(server);
  server.listen(port, address);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Answers one after the other, as a name server does that changes its mind. */
function answering(...answers: readonly (readonly string[])[]) {
  const asked: string[] = [];
  const addressesOf = (host: string) => {
    asked.push(host);
    return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? []);
  };
  return { asked, addressesOf };
}

beforeAll(() => diagnostics.subscribe('net.client.socket', count));
beforeEach(() => {
  accepted = [];
  opened = 0;
});
afterAll(() => {
  diagnostics.unsubscribe('net.client.socket', count);
  for (const server of listeners) server.close();
});

describe('what leaves the service', () => {
  it('never goes to a forbidden host, however it is spelled', async () => {
    const port = await listenOn('::');
    const guard = new OutboundGuard([]);
    const outcomes = await Promise.all(
      forbiddenTargets.map(async (host) => {
        const outcome: unknown = await guard.connect({ host, port }).catch((error: unknown) => error);
        return { host, outcome };
      }),
    );
    expect(forbiddenTargets.length).toBeGreaterThanOrEqual(120);
    expect(outcomes.filter(({ outcome }) => (outcome as { code?: unknown }).code !== 'EBLOCKED')).toEqual([]);
    expect([opened, accepted]).toEqual([0, []]);
  });

  it('goes there where the operator says so, and is seen then', async () => {
    const port = await listenOn('::');
    const guard = new OutboundGuard([AllowList.of('127.0.0.0/8')]);
    for (const host of ['127.0.0.1', '127.0.0.2', '127.1', '0x7f000001', '127.0.0.1.', 'localhost']) (await guard.connect({ host, port })).destroy();
    await expect(guard.connect({ host: '::1', port })).rejects.toMatchObject({ code: 'EBLOCKED' });
    expect([opened, accepted.length]).toEqual([6, 6]);
  });

  it('does not go to a name of which one address is forbidden', async () => {
    for (const answer of [[PRIVATE, PUBLIC], [PUBLIC, PRIVATE], [PUBLIC, '::ffff:127.0.0.1'], ['169.254.169.254']]) {
      const guard = new OutboundGuard([], answering(answer).addressesOf);
      await expect(guard.connect({ host: 'two.example', port: 25 })).rejects.toMatchObject({ code: 'EBLOCKED' });
    }
    expect(opened).toBe(0);
  });

  it('goes to what was checked, though the name leads elsewhere a moment later', async () => {
    const port = await listenOn('127.0.0.1');
    await listenOn('127.0.0.2', port);
    const { asked, addressesOf } = answering(['127.0.0.1'], ['127.0.0.2']);
    const guard = new OutboundGuard([AllowList.of('127.0.0.1')], addressesOf);
    (await guard.connect({ host: 'Rebinding.Example.', port })).destroy();
    expect([asked, accepted]).toEqual([['rebinding.example'], ['127.0.0.1']]);
    await expect(guard.connect({ host: 'rebinding.example', port })).rejects.toMatchObject({ code: 'EBLOCKED' });
    expect([opened, accepted]).toEqual([1, ['127.0.0.1']]);
  });

  it('tries the addresses of a name one after the other', async () => {
    const port = await listenOn('127.0.0.2');
    const guard = new OutboundGuard([AllowList.of('127.0.0.0/8')], answering(['127.0.0.3', '127.0.0.2']).addressesOf);
    (await guard.connect({ host: 'two.example', port })).destroy();
    expect(accepted).toEqual(['127.0.0.2']);
  });

  it('leaves from the address it is told to', async () => {
    const port = await listenOn('127.0.0.1');
    const socket = await new OutboundGuard([AllowList.of('127.0.0.1')]).connect({ host: '127.0.0.1', port, localAddress: '127.0.0.9' });
    expect(socket.localAddress).toBe('127.0.0.9');
    socket.destroy();
  });
});

describe('ports', () => {
  const usual = [25, 587];
  const list = AllowList.of('127.0.0.1, relay.internal:6379, 10.0.0.0/8:1025');

  it.each([
    ['a public host', 'public.example', [PUBLIC], 6379],
    ['a host whose address alone is allowed', 'local.example', ['127.0.0.1'], 6379],
    ['an allowed name with another port', 'relay.internal', [PUBLIC], 6380],
    ['a name of which one address is allowed with the port', 'half.example', ['10.0.0.1', PUBLIC], 1025],
  ])('that are not usual are not called at %s', async (_what, host, addresses, port) => {
    const guard = new OutboundGuard([list], answering(addresses).addressesOf);
    await expect(guard.connect({ host, port }, usual)).rejects.toMatchObject({
      code: 'EBLOCKED',
      message: expect.stringContaining('OUTBOUND_ALLOW') as string,
    });
    expect(opened).toBe(0);
  });

  it('may be any where a host is allowed with its port', async () => {
    const port = await listenOn('127.0.0.1');
    const guard = new OutboundGuard([list]).allowing(AllowList.ofOne('localhost', port));
    (await guard.connect({ host: 'localhost', port }, usual)).destroy();
    await expect(guard.connect({ host: '127.0.0.1', port }, usual)).rejects.toMatchObject({ code: 'EBLOCKED' });
    expect(accepted).toHaveLength(1);
  });
});

describe('a host that does not answer', () => {
  const silent = () => new Promise<never>(() => undefined);
  const since = async (work: Promise<unknown>) => {
    const began = performance.now();
    const code = await work.then(
      () => undefined,
      (error: { code?: string }) => error.code,
    );
    return { code, ms: performance.now() - began };
  };

  it('keeps nobody longer than 5 seconds, nor longer than it was told to', async () => {
    const guard = new OutboundGuard([], silent);
    const [most, told, stretched] = await Promise.all([
      since(guard.connect({ host: 'slow.example', port: 25 })),
      since(guard.connect({ host: 'slow.example', port: 25, nameTimeout: 50 })),
      since(guard.connect({ host: 'slow.example', port: 25, nameTimeout: 90_000, connectTimeout: 90_000 })),
    ]);
    expect([most.code, told.code, stretched.code]).toEqual(['EDNS', 'EDNS', 'EDNS']);
    expect(told.ms).toBeLessThan(1_000);
    for (const { ms } of [most, stretched]) expect(Math.abs(ms - 5_000)).toBeLessThan(1_000);
  }, 10_000);

  it('is given up when the caller gives up', async () => {
    const connecting = new OutboundGuard([], silent).connect({ host: 'slow.example', port: 25, signal: AbortSignal.timeout(50) });
    expect((await since(connecting)).ms).toBeLessThan(1_000);
  });

  it('is told from one that cannot be found', async () => {
    const guard = (addressesOf: () => Promise<readonly string[]>) => new OutboundGuard([], addressesOf);
    await expect(guard(() => Promise.resolve([])).connect({ host: 'none.example', port: 25 })).rejects.toMatchObject({ code: 'EDNS' });
    await expect(guard(() => Promise.reject(new Error('ENOTFOUND'))).connect({ host: 'none.example', port: 25 })).rejects.toMatchObject({ code: 'EDNS' });
    await expect(new OutboundGuard([]).connect({ host: '', port: 25 })).rejects.toMatchObject({ code: 'EDNS' });
  });

  it('is given up when its line stays dead', async () => {
    const worker = new Worker(DEAD_LINE, { eval: true });
    const [port] = (await once(worker, 'message')) as [number];
    const guard = new OutboundGuard([AllowList.of('127.0.0.1')]);
    const attempts = await Promise.all(Array.from({ length: 6 }, () => since(guard.connect({ host: '127.0.0.1', port, connectTimeout: 300 }))));
    expect(attempts.filter(({ code }) => code === 'ETIMEDOUT').length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...attempts.map(({ ms }) => ms))).toBeLessThan(1_500);
    await worker.terminate();
  });

  it('has its port closed', async () => {
    const port = await listenOn('127.0.0.1');
    await new Promise((done) => listeners.pop()?.close(done));
    await expect(new OutboundGuard([AllowList.of('127.0.0.1')]).connect({ host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
