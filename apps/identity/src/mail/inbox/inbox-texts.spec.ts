import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '@gatepost/testing/free-ports';
import { Environment, readVariables } from '../../environment';
import { Inbox } from './inbox';

const KEY = 'key-of-this-process';
const NUMBER = '+4915112345678';
let folder: string;
let inbox: Inbox;
let origin: string;

function bring(message: unknown, headers: Readonly<Record<string, string>> = { authorization: `Bearer ${KEY}` }): Promise<Response> {
  return fetch(`${origin}/texts`, { method: 'POST', headers, body: typeof message === 'string' ? message : JSON.stringify(message) });
}

const text = (words: string, id = words) => ({ id, to: NUMBER, text: words });
const page = async (path = '/') => (await fetch(origin + path)).text();
const list = async (query = '') => (await fetch(`${origin}/messages.json${query}`)).json() as Promise<{ id: string; text: string }[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-inbox-'));
  await mkdir(join(folder, 'identity/inbox'), { recursive: true });
  for (const name of ['tokens.css', 'parts.css']) await writeFile(join(folder, 'identity/inbox', name), '');
  const [port, smtp] = await freePorts(2);
  const variables = readVariables({ GATEPOST_PROFILE: 'demo', INBOX_PORT: String(port), INBOX_SMTP_PORT: String(smtp) });
  inbox = new Inbox(new Environment(variables, folder, ''), KEY);
  await inbox.open();
  origin = `http://127.0.0.1:${port}`;
});

beforeEach(() => fetch(`${origin}/messages`, { method: 'DELETE' }));

afterAll(async () => {
  await inbox.close();
  await rm(folder, { recursive: true });
});

describe('text messages in the inbox', () => {
  it('are listed with number, words and time', async () => {
    expect((await bring(text('481902 is your code.', 'sms1'))).status).toBe(202);
    const [listed] = await list(`?to=${encodeURIComponent(NUMBER)}`);
    expect(listed).toEqual({ id: expect.any(String) as string, channel: 'sms', to: [NUMBER], at: expect.any(String) as string, text: '481902 is your code.' });
    expect(await list('?to=%2B4915112345679')).toEqual([]);
    expect(await (await fetch(`${origin}/messages/${listed?.id}.json`)).json()).toMatchObject({ to: [NUMBER], text: '481902 is your code.' });
    expect((await fetch(`${origin}/messages/${listed?.id}/html`)).status).toBe(404);
  });

  it('are one when they are brought again', async () => {
    await bring(text('first', 'same'));
    await bring(text('second', 'same'));
    expect(await list()).toMatchObject([{ text: 'first' }]);
  });

  it.each([
    ['481902 is your code.', '481902', '481902'],
    ['Your code: 4819 0234', '48190234', '4819 0234'],
    ['رمزك هو 481902', '481902', '481902'],
    ['From +4915112345678 at 12:13: 730\u00a0155', '730155', '730\u00a0155'],
  ])('offer the code in %s to be copied', async (words, digits, written) => {
    await bring(text(words));
    expect(await page()).toContain(`data-copy="${digits}" hidden>Copy ${digits}</button>`);
    expect(await page()).toContain(`<b dir="ltr">${written}</b>`);
  });

  it.each(['Call +4915112345678', 'It is 12:13 on 23 November 2026', 'Number 481902481902'])('offer nothing to copy in %s', async (words) => {
    await bring(text(words));
    expect(await page()).not.toContain('data-copy=');
  });

  it('are shown as they are, whatever stands in them', async () => {
    await bring(text('<script>alert(1)</script><b onclick="x">481902</b> \u202Eevil'));
    const [listed] = await list();
    for (const path of ['/', `/?message=${listed?.id}`]) {
      const shown = await page(path);
      expect(shown).not.toMatch(/<script>alert|<b onclick/);
      expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;b onclick=&quot;x&quot;&gt;<b dir="ltr">481902</b>&lt;/b&gt; \u202Eevil</p>');
      // Each stands in a box of its own direction: what turns around in it ends with it.
      expect(shown).toMatch(/<p class="bubble" dir="auto">/);
    }
    expect(await page(`/?message=${listed?.id}`)).toContain(`<title>Text message to ${NUMBER} · Gatepost</title>`);
  });

  it.each([
    ['without the key', text('x'), {}, 401],
    ['with another key', text('x'), { authorization: 'Bearer key-of-some-other-p' }, 401],
    ['with a number that is none', { ...text('x'), to: 'ada@example.com' }, undefined, 400],
    ['without words', { ...text('x'), text: '' }, undefined, 400],
    ['that is no JSON', '{', undefined, 400],
    ['that is too large', text('x'.repeat(20_000)), undefined, 413],
  ])('are refused %s', async (_what, message, headers, status) => {
    expect((await bring(message, headers)).status).toBe(status);
    expect(await list()).toEqual([]);
  });
});
