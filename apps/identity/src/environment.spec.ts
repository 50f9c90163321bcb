import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Environment, environmentSchema, readVariables } from './environment';

const production = {
  DATABASE_URL: 'postgresql://user:secret@db.example/gatepost',
  SECRET_KEK: randomBytes(32).toString('base64'),
  ENDPOINT: 'https://id.example.com',
  ADMIN_ENDPOINT: 'https://admin.id.example.com',
};

describe('the environment', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const shown = new Map(example.split('\n').flatMap((line) => (/^[A-Z]/.test(line) ? [line.split(/=(.*)/s).slice(0, 2) as [string, string]] : [])));

  it('is shown whole in .env.example', () => {
    expect([...shown.keys()].sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });

  it('has the defaults that .env.example shows', () => {
    const defaults = Object.entries(environmentSchema.parse({})).map(([name, value]) => [name, String(value)]);
    expect(Object.fromEntries([...shown].filter(([, value]) => value !== ''))).toEqual(Object.fromEntries(defaults.filter(([, value]) => value !== '')));
  });

  it.each([
    [{ PORT: '70000' }, 'PORT: '],
    [{ PORT: 'http' }, 'PORT: '],
    [{ ENDPOINT: 'https://id.example.com/auth' }, 'ENDPOINT: must be an origin'],
    [{ SECRET_KEK: 'short' }, 'SECRET_KEK: must be 32 random bytes'],
    [{ SECRET_KEK: Buffer.alloc(32).toString('base64') }, 'SECRET_KEK: must be 32 random bytes'],
    [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL: '],
    [{ SMTP_URL: 'smtp://mail.example' }, 'SMTP_URL and MAIL_FROM: set both or neither'],
    [{ MAIL_DELIVERY: 'later' }, 'MAIL_DELIVERY: '],
    [{ CODE_DIGITS: '5' }, 'CODE_DIGITS: '],
    [{ TRUSTED_PROXIES: '10.0.0.0/8,proxy' }, 'TRUSTED_PROXIES: proxy is neither'],
    [{ OUTBOUND_ALLOW: 'relay.internal:25,10.0.0.0/40' }, 'OUTBOUND_ALLOW: 10.0.0.0/40 is no host'],
    [{ TRUSTED_PROXIES: '10.0.0.0/40' }, 'TRUSTED_PROXIES: 10.0.0.0/40 is neither'],
  ])('refuses %j and names the variable', (wrong, message) => {
    expect(() => readVariables({ ...production, ...wrong })).toThrow(message);
  });

  it.each(Object.keys(production))('needs %s in production', (name) => {
    expect(() => readVariables({ ...production, [name]: undefined })).toThrow(`${name}: is required outside the demo profile`);
  });

  it('needs nothing in the demo profile', () => {
    expect(readVariables({ GATEPOST_PROFILE: 'demo' }).PORT).toBe(3001);
  });

  it('needs a port for the sample API only where one is started beside a demo', () => {
    const environment = (variables: Readonly<Record<string, string>>) => new Environment(readVariables(variables), '', '');
    const named = (variables: Readonly<Record<string, string>>) => environment(variables).ports.map(({ name }) => name);
    expect(named({ GATEPOST_PROFILE: 'demo' })).not.toContain('SAMPLE_API_PORT');
    expect(named({ GATEPOST_PROFILE: 'demo', SAMPLE_API_PORT: '3005' })).toContain('SAMPLE_API_PORT');
    expect(environment({ GATEPOST_PROFILE: 'demo', SAMPLE_API_PORT: '3005' }).sampleApi).toBe('http://localhost:3005');
    expect(environment({ ...production, SAMPLE_API_PORT: '3005' }).sampleApi).toBeUndefined();
  });

  it('takes a value from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gatepost-environment-'));
    const file = join(folder, 'kek');
    writeFileSync(file, `${production.SECRET_KEK}\n`);
    expect(readVariables({ ...production, SECRET_KEK: undefined, SECRET_KEK_FILE: file }).SECRET_KEK).toHaveLength(32);
    rmSync(folder, { recursive: true });
  });
});
