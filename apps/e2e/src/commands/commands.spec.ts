import { claimSetup, readSetup } from '@gatepost/contracts/setup/operations';
import { freePorts } from '@gatepost/testing/free-ports';
import { Service } from '@gatepost/testing/service';
import { randomBytes } from 'node:crypto';
import { createServer, request as forward, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningService } from '../stage/running-service';
import { gatepost } from './command-line';

const SECRET_KEK = randomBytes(32).toString('base64');
const running = runningService({ variables: { SECRET_KEK } });

/** The variables that the running service has as well. */
const variables = () => ({
  DATABASE_URL: running.databaseUrl,
  SECRET_KEK,
  PORT: new URL(running.service.endpoint).port,
  ADMIN_PORT: new URL(running.service.adminEndpoint).port,
});
const run = (...args: string[]) => gatepost(args, variables());
const json = async <Value>(...args: string[]): Promise<Value> => {
  const { code, output, complaint } = await run(...args, '--json');
  if (code !== 0) throw new Error(complaint);
  return JSON.parse(output) as Value;
};
const entries = async (key: string) =>
  (await running.query('SELECT payload FROM logs WHERE key = $1 ORDER BY created_at', [key])).map(({ payload }) => payload);

describe('the command line', () => {
  it('explains itself', async () => {
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    for (const command of ['admin invite', 'app create', 'keys rotate', 'kek rotate', 'db status', 'doctor']) {
      expect(output).toContain(command);
      expect(await run(...command.split(' '), '--help')).toMatchObject({ code: 0, output: expect.stringContaining(`Usage: gatepost ${command}`) as string });
    }
  });

  it.each([
    [['nothing'], 2, 'There is no command nothing.'],
    [['app', 'create', '--nam', 'x'], 2, "Unknown option '--nam'."],
    [['app', 'create'], 1, '--name is missing.'],
    [['app', 'create', '--name', 'x', '--tenant', 'other'], 1, '--tenant must be default or admin.'],
    [['admin', 'invite'], 2, 'Something is missing.'],
    [['admin', 'invite', 'nobody'], 1, 'nobody is not an e-mail address.'],
    [['keys', 'rotate', '--grace', 'soon'], 1, '--grace must be a number of seconds'],
  ])('says in one line what is wrong with %j', async (args, code, message) => {
    const ended = await run(...args);
    expect([ended.code, ended.output]).toEqual([code, '']);
    expect(ended.complaint).toMatch(/^[^\n]+$/);
    expect(ended.complaint).toContain(message);
  });

  it('says in one line when the database does not answer', async () => {
    const { code, complaint } = await gatepost(['app', 'create', '--name', 'x'], { ...variables(), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' });
    expect([code, complaint]).toEqual([1, expect.stringMatching(/^The database at 127\.0\.0\.1:1 does not answer \(ECONNREFUSED\)\. Check DATABASE_URL\.$/)]);
  });

  it.each(['default', 'admin'])('makes an application that may call the Management API of %s', async (tenant) => {
    const made = await json<Record<'id' | 'secret' | 'tokenEndpoint' | 'resource' | 'endpoint', string>>(
      'app',
      'create',
      '--tenant',
      tenant,
      '--name',
      'robot',
    );
    const reply = await fetch(made.tokenEndpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${made.id}:${made.secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: made.resource, scope: 'all' }),
    });
    const { access_token: token } = (await reply.json()) as { access_token: string };
    const settings = await fetch(`${made.endpoint}/api/configs/admin-console`, { headers: { authorization: `Bearer ${token}` } });
    expect(settings.status).toBe(200);
    expect(JSON.stringify(await entries('Management.Application.Create'))).not.toContain(made.secret);
    expect(await entries('Management.Application.Create')).toContainEqual(expect.objectContaining({ target: { type: 'application', id: made.id } }));
  });

  it('tells of the database', async () => {
    expect(await json('db', 'status')).toMatchObject({ version: expect.any(String) as string, pending: [], bytes: expect.any(Number) as number });
    expect((await run('db', 'status')).output).toMatch(/^PostgreSQL {3}\d+/);
  });

  it('rotates keys, which the running service publishes by itself', async () => {
    const keys = await json<{ id: string; status: string }[]>('keys', 'rotate', '--tenant', 'default', '--algorithm', 'RSA');
    expect(keys.map(({ status }) => status)).toEqual(['Next', 'Current']);
    const end = Date.now() + 10_000;
    const published = async () => ((await (await fetch(`${running.service.issuer}/jwks`)).json()) as { keys: { kty: string }[] }).keys.map(({ kty }) => kty);
    while ((await published()).length < 2 && Date.now() < end) await new Promise((wait) => setTimeout(wait, 200));
    expect(await published()).toEqual(['EC', 'RSA']);
    expect(await entries('Management.OidcKey.Rotate')).toHaveLength(1);
  });

  it('invites an administrator: once, and nobody else', async () => {
    const claim = (token: string, email: string) =>
      fetch(running.service.adminEndpoint + claimSetup.path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token, email }),
      });
    const isClaimed = async () => readSetup.response.parse(await (await fetch(running.service.adminEndpoint + readSetup.path)).json()).claimed;
    const first = new URL(await running.service.setupLink()).hash.replace('#token=', '');
    expect((await claim(first, 'ada@example.com')).status).toBe(201);
    expect(await isClaimed()).toBe(true);
    const { link } = await json<{ link: string }>('admin', 'invite', 'Bob@Example.com');
    const token = new URL(link).hash.replace('#token=', '');
    expect(link.startsWith(`${running.service.adminEndpoint}/console/setup#`)).toBe(true);
    expect(await isClaimed()).toBe(false);
    expect((await claim(token, 'eve@example.com')).status).toBeGreaterThanOrEqual(400);
    expect((await claim(token, 'bob@example.com')).status).toBe(201);
    expect((await claim(token, 'bob@example.com')).status).toBeGreaterThanOrEqual(400);
    const roles = await running.query(
      `SELECT u.primary_email, count(*)::int AS roles FROM users u JOIN users_roles r ON r.tenant_id = u.tenant_id AND r.user_id = u.id WHERE u.tenant_id = 'admin' GROUP BY 1 ORDER BY 1`,
    );
    expect(roles).toEqual([
      { primary_email: 'ada@example.com', roles: 2 },
      { primary_email: 'bob@example.com', roles: 2 },
    ]);
    expect(JSON.stringify(await entries('Management.Administrator.Create'))).not.toContain(token);
    expect(await entries('Management.Administrator.Create')).toHaveLength(1);
  });

  it('replaces the key of what lies sealed', async () => {
    const fresh = randomBytes(32).toString('base64');
    const changed = { ...variables(), SECRET_KEK: fresh };
    expect(await gatepost(['kek', 'rotate'], changed)).toMatchObject({ code: 1, complaint: expect.stringContaining('SECRET_KEK') as string });
    const both = { ...changed, SECRET_KEK_PREVIOUS: SECRET_KEK };
    const { code, output } = await gatepost(['kek', 'rotate'], both);
    expect([code, output]).toEqual([0, expect.stringContaining('Nothing is left under an earlier key: SECRET_KEK_PREVIOUS can go.')]);
    expect((await gatepost(['keys', 'rotate', '--type', 'cookie'], changed)).code).toBe(0);
    expect(await gatepost(['kek', 'rotate'], both)).toMatchObject({ code: 0, output: 'Nothing lies under an earlier key.' });
    expect(await entries('Management.SecretKey.Rotate')).toHaveLength(1);
    // Back, so that the running service goes on.
    expect((await gatepost(['kek', 'rotate'], { ...variables(), SECRET_KEK_PREVIOUS: fresh })).code).toBe(0);
  });
});

describe('the doctor', () => {
  it('finds a running service well', async () => {
    const { code, output } = await run('doctor');
    expect([code, output]).toEqual([0, expect.not.stringContaining('WRONG')]);
  });

  it('says what is wrong when nothing runs there, one line each, with its fix', async () => {
    const [port = 0] = await freePorts(1);
    const { code, output } = await gatepost(['doctor'], { ...variables(), PORT: String(port) });
    expect(code).toBe(1);
    const wrong = output.split('\n').filter((line) => line.startsWith('WRONG'));
    expect(wrong).toEqual([expect.stringContaining(`set PORT`), expect.stringContaining('ENDPOINT')]);
  });

  it('knows whether it has the key of the database', async () => {
    const { code, output } = await gatepost(['doctor'], { ...variables(), SECRET_KEK: randomBytes(32).toString('base64') });
    expect([code, output]).toEqual([1, expect.stringContaining('not the key that this database was sealed with')]);
  });

  describe('behind a proxy', () => {
    let proxy: Server;
    let target = '';
    let endpoint = '';
    let change: (headers: Record<string, string | string[] | undefined>, peer: string) => void;

    beforeAll(async () => {
      proxy = createServer((request, response) => {
        const headers = { ...request.headers };
        change(headers, request.socket.remoteAddress ?? '');
        const passed = forward(target + (request.url ?? ''), { method: request.method ?? 'GET', headers }, (reply) => {
          response.writeHead(reply.statusCode ?? 502, reply.headers);
          reply.pipe(response);
        });
        passed.on('error', () => response.writeHead(502).end());
        request.pipe(passed);
      });
      const [port = 0] = await freePorts(1);
      await new Promise<void>((open) => proxy.listen(port, '127.0.0.1', open));
      endpoint = `http://localhost:${port}`;
    });
    afterAll(() => new Promise<void>((closed) => proxy.close(() => closed())));

    async function examine(trusted: string): Promise<string> {
      const folder = await mkdtemp(join(tmpdir(), 'gatepost-doctor-'));
      const shared = { DATABASE_URL: running.databaseUrl, SECRET_KEK, ENDPOINT: endpoint, TRUSTED_PROXIES: trusted };
      const service = await Service.start({ ...shared, GATEPOST_DATA: folder });
      try {
        target = service.endpoint;
        const ports = { PORT: new URL(service.endpoint).port, ADMIN_PORT: new URL(service.adminEndpoint).port };
        return (await gatepost(['doctor'], { ...shared, ...ports, GATEPOST_DATA: folder })).output;
      } finally {
        await service.stop();
        await rm(folder, { recursive: true, force: true });
      }
    }
    const appends = (headers: Record<string, string | string[] | undefined>, peer: string) => {
      headers['x-forwarded-for'] = [headers['x-forwarded-for'], peer].filter(Boolean).join(', ');
    };

    it('says how to let the service know its clients, and is content when it does', async () => {
      change = appends;
      expect(await examine('')).toContain('WRONG  headers of default  Everybody seems to come from the proxy');
      expect(await examine('127.0.0.1,::1')).toContain('ok     headers of default  The proxy tells of clients.');
    }, 60_000);

    it('notices a proxy that lets clients choose their address', async () => {
      change = () => undefined;
      expect(await examine('127.0.0.1,::1')).toContain('WRONG  headers of default  Clients may choose their own address.');
    }, 60_000);
  });
});
