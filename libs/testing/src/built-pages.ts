import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Answers every request to `origin` from a folder, as a WebView serves the app it carries: an address without a file is a route of the app.
 * `marks` are the places in the page that whoever serves it fills in.
 */
export async function serveBuiltPages(context: BrowserContext, origin: string, folder: string, marks: Readonly<Record<string, string>>): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no built app`);
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = extname(pathname) === '' ? '/index.html' : normalize(pathname);
    const path = join(folder, name);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    const file = await readFile(path);
    const body = name === '/index.html' ? Object.entries(marks).reduce((page, [mark, value]) => page.replaceAll(mark, value), file.toString()) : file;
    await route.fulfill({ contentType: TYPES[extname(name)] ?? 'application/octet-stream', body });
  });
}
