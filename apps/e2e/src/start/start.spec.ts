import { Service } from '@gatepost/testing/service';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the service printed when it refused to start: every line of it. */
async function refusal(variables: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const started = await Service.start(variables).catch((error: unknown) => error);
  if (started instanceof Service) {
    await started.stop();
    throw new Error('the service started');
  }
  const [first, ...lines] = String(started).trim().split('\n');
  expect(first).toContain('ended with 1');
  return lines;
}

const keysOf = async ({ issuer }: Service): Promise<unknown> => (await fetch(`${issuer}/jwks`)).json();

describe('starting the service', () => {
  let folder = '';
  let running: Service;
  const data = () => ({ GATEPOST_DATA: join(folder, 'data') });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gatepost-test-'));
    await chmod(folder, 0o755);
    running = await Service.start(data());
  }, 60_000);

  afterAll(async () => {
    await running.stop();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['PORT', { PORT: 'abc' }],
    ['CODE_DIGITS', { CODE_DIGITS: '4' }],
    ['ENDPOINT', { ENDPOINT: 'http://localhost:3001/with/a/path' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
  ])('names the variable %s when it is wrong, in one line', async (name, variables) => {
    expect(await refusal(variables)).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
  });

  it('names what production cannot do without', async () => {
    const lines = await refusal({ GATEPOST_PROFILE: 'production' });
    expect(lines.map((line) => line.split(':')[0])).toEqual(['DATABASE_URL', 'SECRET_KEK', 'ENDPOINT', 'ADMIN_ENDPOINT']);
  });

  it('refuses a weak key in production', async () => {
    const origins = { ENDPOINT: 'https://id.example.com', ADMIN_ENDPOINT: 'https://admin.example.com' };
    expect(await refusal({ GATEPOST_PROFILE: 'production', ...origins, SECRET_KEK: Buffer.alloc(32).toString('base64') })).toEqual([
      expect.stringMatching(/^SECRET_KEK: /),
    ]);
  });

  it('names a port that is taken, in one line', async () => {
    const { port } = new URL(running.endpoint);
    expect(await refusal({ PORT: port })).toEqual([expect.stringContaining(port)]);
  });

  it('leaves data alone that another instance works on', async () => {
    expect(await refusal(data())).toHaveLength(1);
    expect(await fetch(`${running.endpoint}/health/ready`)).toMatchObject({ status: 200 });
  });

  it('says when the database does not answer, in one line', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' })).toEqual([expect.stringContaining('DATABASE_URL')]);
  });

  it('goes on where it was stopped', async () => {
    const [keys, link] = [await keysOf(running), await running.setupLink()];
    await running.stop();
    running = await Service.start(data());
    expect(await keysOf(running)).toEqual(keys);
    expect(new URL(await running.setupLink()).hash).toBe(new URL(link).hash);
  });
});
