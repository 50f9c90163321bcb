import { launchBrowser } from '@gatepost/testing/browser';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { serveMailPreview } from './mail-preview';

/** Everything that a mail can try. Whatever acts, asks for `/reached` or sets `window.acted`. */
const hostile = `<!doctype html><html lang="en"><head>
<meta http-equiv="refresh" content="0; url=/reached?meta"><base href="https://elsewhere.example/"><link rel="stylesheet" href="/reached?link">
<style>@import "/reached?import"; p { color: rgb(1, 2, 3); background: url(/reached?background) }</style><script>window.acted = 'script'; fetch('/reached?script')</script></head>
<body onload="window.acted = 'load'; fetch('/reached?load')"><p>Hello</p><img src="x" onerror="window.acted = 'error'; fetch('/reached?error')">
<svg onload="window.acted = 'svg'; fetch('/reached?svg')"><a href="/reached?svg"><text y="20">draw</text></a><script>window.acted = 'svg script'</script></svg>
<iframe src="/reached?frame" srcdoc="<script>fetch('/reached?srcdoc')</script>"></iframe><object data="/reached?object"></object><embed src="/reached?embed">
<a id="plain" href="/reached?link">plain</a> <a id="script" href="javascript:window.acted = 'link';fetch('/reached?javascript')">script</a>
<a id="top" target="_top" href="/reached?top">top</a> <a id="new" target="_blank" href="/reached?new">new</a>
<form id="form" action="/reached?form"><button id="send">send</button></form><video autoplay src="/reached?video"></video></body></html>`;

const themed = `<!doctype html><html><head><meta name="color-scheme" content="light dark"><style>:root { color-scheme: light dark } p { color: rgb(1, 1, 1) }
@media screen and (prefers-color-scheme: dark) { p { color: rgb(2, 2, 2) } } @supports (color: red) { @media (prefers-color-scheme:light) { b { color: rgb(3, 3, 3) } } }</style>
<style media="(prefers-color-scheme: dark)">i { color: rgb(4, 4, 4) }</style></head><body style="margin: 7px"><p>p</p><b>b</b><i>i</i></body></html>`;

describe('the page in which the console shows a mail', () => {
  const reached: string[] = [];
  let server: Server;
  let browser: Browser;
  let origin: string;
  let page: Page;

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url?.startsWith('/reached')) reached.push(request.url);
      if (request.url === '/console/mail-preview') return serveMailPreview(response);
      const frame = '<iframe sandbox="allow-scripts" src="/console/mail-preview" width="600" height="400"></iframe>';
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>console</title>${frame}`);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    reached.length = 0;
    page = await browser.newPage();
    await page.goto(`${origin}/console`);
  });
  afterEach(() => page.close());

  function frame(): Frame {
    const [found] = page.mainFrame().childFrames();
    if (!found) throw new Error('There is no frame.');
    return found;
  }

  // As text: what runs in the browser knows other names than the service.
  const inFrame = (expression: string): Promise<unknown> => frame().evaluate(expression);
  const send = (data: unknown) => page.evaluate(`document.querySelector('iframe').contentWindow.postMessage(${JSON.stringify(data)}, '*')`);
  const colour = (selector: string) => inFrame(`getComputedStyle(document.querySelector('${selector}')).color`);

  it('allows styles and pictures, and nothing that acts', async () => {
    const { headers } = await fetch(`${origin}/console/mail-preview`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.replace(/nonce-[\w+/=]+/, 'nonce-x')).toBe(
      "default-src 'none'; script-src 'nonce-x'; style-src 'unsafe-inline'; img-src data: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${origin}/console/mail-preview`)).headers.get('content-security-policy')).not.toBe(policy);
  });

  it('shows a mail with its styles, and lets nothing in it act', async () => {
    await send({ html: hostile, scheme: 'light' });
    await frame().locator('p').waitFor();
    expect(await colour('p')).toBe('rgb(1, 2, 3)');
    for (const id of ['plain', 'script', 'top', 'new', 'send']) await frame().locator(`#${id}`).click();
    await frame().locator('#plain').click({ button: 'middle' });
    await frame()
      .locator('#plain')
      .click({ modifiers: ['Control'] });
    await frame().locator('text=draw').click();
    await page.waitForTimeout(500);
    expect(reached).toEqual([]);
    expect(await inFrame('window.acted')).toBeUndefined();
    expect([page.url(), frame().url()]).toEqual([`${origin}/console`, `${origin}/console/mail-preview`]);
    expect(page.context().pages()).toHaveLength(1);
  });

  it('shows a mail whose pictures and forms are called like what every page has, and the one after it', async () => {
    const names = ['documentElement', 'querySelectorAll', 'querySelector', 'styleSheets', 'adoptNode', 'body', 'head', 'parent', 'location', 'scrollTo'];
    const named = names.map((name) => `<img name="${name}" id="${name}"><form name="${name}"></form>`).join('');
    for (const text of ['one', 'two']) {
      await send({ html: `<p>${text}</p><iframe src="/reached?frame"></iframe>${named}`, scheme: 'light' });
      await frame().locator('p', { hasText: text }).waitFor({ timeout: 5000 });
    }
    expect(reached).toEqual([]);
  });

  it('is nobody: it has no storage, no cookies, and cannot touch the page around it', async () => {
    await send({ html: '<p>x</p>', scheme: 'light' });
    await frame().locator('p').waitFor();
    expect(await inFrame('window.origin')).toBe('null');
    expect(
      await inFrame(`[() => localStorage.length, () => document.cookie, () => parent.document.title].map((touch) => {
        try {
          return touch();
        } catch {
          return 'refused';
        }
      })`),
    ).toEqual(['refused', 'refused', 'refused']);
  });

  it('answers the questions of style sheets as the reader of the preview would, whatever this browser prefers', async () => {
    for (const preferred of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: preferred });
      await send({ html: themed, scheme: 'dark' });
      await frame().locator('b').waitFor();
      expect(await Promise.all(['p', 'b', 'i'].map(colour))).toEqual(['rgb(2, 2, 2)', 'rgb(255, 255, 255)', 'rgb(4, 4, 4)']);
      await send({ html: themed, scheme: 'light' });
      expect(await Promise.all(['p', 'b', 'i'].map(colour))).toEqual(['rgb(1, 1, 1)', 'rgb(3, 3, 3)', 'rgb(0, 0, 0)']);
    }
    expect(await inFrame('getComputedStyle(document.body).marginTop')).toBe('7px');
  });

  it('listens to the page around it alone', async () => {
    await send({ html: '<p>first</p>', scheme: 'light' });
    await frame().locator('p').waitFor();
    for (const wrong of [{ html: 5, scheme: 'light' }, { html: '<p>wrong</p>', scheme: 'blue' }, '<p>wrong</p>', null]) await send(wrong);
    await inFrame(`window.postMessage({ html: '<p>own</p>', scheme: 'light' }, '*')`);
    const elsewhere = await browser.newPage();
    await elsewhere.goto('data:text/html,<title>elsewhere</title>');
    await elsewhere.setContent(`<iframe src="${origin}/console/mail-preview"></iframe>`);
    await elsewhere.waitForTimeout(300);
    expect(elsewhere.mainFrame().childFrames()[0]?.url()).not.toBe(`${origin}/console/mail-preview`);
    await elsewhere.close();
    expect(await frame().locator('p').textContent()).toBe('first');
  });
});
