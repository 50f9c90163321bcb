import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal } from '@gatepost/connector-kit/journal';
import { configFromUrl } from '@gatepost/connector-smtp/config-from-url';
import { smtpConnector } from '@gatepost/connector-smtp/smtp-connector';
import { directly } from '@gatepost/connector-smtp/testing/directly';
import { freePorts } from '@gatepost/testing/free-ports';
import { Environment, readVariables } from '../../environment';
import { Inbox } from './inbox';

const KEY = Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64');
let folder: string;
let inbox: Inbox;
let origin: string;
let connector: ReturnType<typeof smtpConnector>;
let sent = 0;

async function send(to: string, subject: string, parts: { text?: string; html?: string } = { text: 'text', html: '<p>html</p>' }): Promise<void> {
  sent += 1;
  await connector.send({ id: `mail${sent}`, to, subject, ...parts, usageType: 'SignIn', values: {}, template: 'product' }, new Journal());
}

async function read(path: string): Promise<{ status: number; body: string; headers: Headers }> {
  const reply = await fetch(origin + path);
  return { status: reply.status, body: await reply.text(), headers: reply.headers };
}

async function list(query = ''): Promise<{ id: string; from: string; to: string[]; subject: string; at: string }[]> {
  return JSON.parse((await read(`/messages.json${query}`)).body) as Awaited<ReturnType<typeof list>>;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-inbox-'));
  await mkdir(join(folder, 'identity/inbox'), { recursive: true });
  for (const name of ['tokens.css', 'parts.css']) await writeFile(join(folder, 'identity/inbox', name), `/* ${name} */`);
  const [page, smtp] = await freePorts(2);
  const environment = new Environment(readVariables({ GATEPOST_PROFILE: 'demo', INBOX_PORT: String(page), INBOX_SMTP_PORT: String(smtp) }), folder, '');
  inbox = new Inbox(environment, 'key');
  await inbox.open();
  origin = `http://127.0.0.1:${page}`;
  connector = smtpConnector(configFromUrl(`smtp://127.0.0.1:${smtp}`, 'Harbour <no-reply@harbour.example>'), directly);
});

beforeEach(() => fetch(`${origin}/messages`, { method: 'DELETE' }));

afterAll(async () => {
  connector.close();
  await inbox.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the embedded inbox', () => {
  it('lists what came over SMTP, newest first', async () => {
    await send('ada@example.com', 'first');
    await send('eve@example.com', 'second');
    const mails = await list();
    expect(mails).toMatchObject([
      { from: 'Harbour <no-reply@harbour.example>', to: ['eve@example.com'], subject: 'second' },
      { to: ['ada@example.com'], subject: 'first' },
    ]);
    expect(new Date(mails[0]?.at ?? '').toISOString()).toBe(mails[0]?.at);
    expect(await list('?to=ADA@example.com')).toMatchObject([{ subject: 'first' }]);
  });

  it('gives a mail with its parts and headers', async () => {
    await send('ada@example.com', 'Grüße');
    const [mail] = await list();
    const opened = JSON.parse((await read(`/messages/${mail?.id}.json`)).body) as object;
    expect(opened).toMatchObject({
      ...mail,
      text: expect.stringContaining('text') as string,
      html: '<p>html</p>',
      headers: { from: 'Harbour <no-reply@harbour.example>' },
    });
  });

  it('draws a mail in a box without scripts and network', async () => {
    await send('ada@example.com', 'x', { html: '<script>alert(1)</script><img src="https://evil.example/x">' });
    const [mail] = await list();
    const { body, headers } = await read(`/messages/${mail?.id}/html`);
    expect(body).toContain('<script>');
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect((await read('/')).body).toContain(`<iframe sandbox src="/messages/${mail?.id}/html"`);
  });

  it('shows a page that works without a script and escapes what came', async () => {
    await send('ada@example.com', '<b>bold</b> & "quoted"', { text: '<i>text</i>' });
    const { body, headers } = await read('/');
    expect(body).not.toMatch(/<b>bold|<i>text/);
    expect(body).toContain('&lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).not.toContain('unsafe');
    expect(body).toContain(`nonce="${/'nonce-([^']+)'/.exec(policy)?.[1]}"`);
    const [mail] = await list();
    expect(body).toContain(`href="/?message=${mail?.id}"`);
    expect((await read(`/?message=${mail?.id}&view=text`)).body).toContain('data-open');
  });

  it('says so when there is nothing', async () => {
    expect((await read('/')).body).toContain('No messages yet');
    expect((await read('/messages/unknown.json')).status).toBe(404);
    expect((await read('/messages.xml')).status).toBe(404);
  });

  it('tells a page that is open when a mail comes', async () => {
    const reply = await fetch(`${origin}/events`);
    const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
    await send('ada@example.com', 'live');
    let heard = '';
    while (!heard.includes('event: change')) heard += (await reader?.read())?.value ?? 'event: change, but the stream ended';
    expect(heard).toBe('retry: 1000\n\nevent: change\ndata:\n\n');
    await reader?.cancel();
  });

  it('keeps the last 200', async () => {
    for (let index = 0; index < 203; index += 1) await send('ada@example.com', `mail ${index}`);
    const mails = await list();
    expect(mails).toHaveLength(200);
    expect(mails[0]?.subject).toBe('mail 202');
  });

  it('refuses a mail that is too large', async () => {
    await expect(send('ada@example.com', 'large', { text: 'x'.repeat(1_100_000) })).rejects.toMatchObject({ failure: { retry: 'permanent' } });
    expect(await list()).toEqual([]);
  });

  it('answers as localhost only, so that no page from elsewhere reads codes', async () => {
    const status = await new Promise<number | undefined>((done, fail) => {
      request(`${origin}/messages.json`, { headers: { host: 'evil.example' } }, (reply) => done(reply.resume().statusCode))
        .once('error', fail)
        .end();
    });
    expect(status).toBe(421);
  });

  it('does not run in production', () => {
    const variables = {
      SECRET_KEK: KEY,
      DATABASE_URL: 'postgresql://localhost/x',
      ENDPOINT: 'https://id.example.com',
      ADMIN_ENDPOINT: 'https://admin.example.com',
    };
    expect(() => new Inbox(new Environment(readVariables(variables), folder, ''), 'key')).toThrow('demo profile only');
  });

  it('says which port is taken', async () => {
    const variables = readVariables({ GATEPOST_PROFILE: 'demo', INBOX_PORT: new URL(origin).port, INBOX_SMTP_PORT: '1' });
    await expect(new Inbox(new Environment(variables, folder, ''), 'key').open()).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port: Number(new URL(origin).port),
    });
  });
});
