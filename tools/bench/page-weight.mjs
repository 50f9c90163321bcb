import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../../libs/testing/src/browser.ts';

/** What a real browser loads from the authorization request until the sign-in page shows its form. Sizes are gzipped, to be comparable; `sent` is what came over the wire. */
export async function pageWeight(authorizationUrl) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    const replies = [];
    page.on('response', (response) => replies.push(response));
    await page.goto(authorizationUrl);
    await page.locator('input').waitFor();
    // Redirects and pictures inside the page have no body that came over the wire.
    const loaded = replies.filter((response) => response.status() === 200 && /^http/.test(response.url()));
    const files = await Promise.all(loaded.map(describe));
    const sum = (kind, size = 'gzipped') => files.filter((file) => kind === undefined || file.kind === kind).reduce((all, file) => all + file[size], 0);
    return {
      requests: files.length,
      apiCalls: files.filter(({ path }) => path.startsWith('/api/')).length,
      html: sum('document'),
      script: sum('script'),
      scripts: files.filter(({ kind }) => kind === 'script').length,
      style: sum('stylesheet'),
      sent: sum(undefined, 'sent'),
    };
  } finally {
    await browser.close();
  }
}

async function describe(response) {
  const [body, { responseBodySize }] = await Promise.all([response.body(), response.request().sizes()]);
  return { path: new URL(response.url()).pathname, kind: response.request().resourceType(), gzipped: gzipSync(body).length, sent: responseBodySize };
}
