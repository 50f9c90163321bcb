import { gzipSync } from 'node:zlib';
import { expectStatus } from './http-client.mjs';

const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*"(\.\/[^"]+)"/g;

/** What a browser loads before the sign-in page shows: the page, its style sheets, its scripts and what those import. */
export async function pageWeight(url) {
  const page = await load(url);
  const links = [...page.text.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"[^>]*>/g)];
  const wanted = links.filter(([tag]) => /^<script|rel="(?:stylesheet|modulepreload|preload)"/.test(tag) || /\brel="stylesheet"/.test(tag));
  const files = new Map();
  for (const [, path] of wanted) await loadOnce(new URL(path.replaceAll('&amp;', '&'), url), files);
  const of = (kind) => [...files.entries()].filter(([path]) => path.endsWith(kind)).map(([, file]) => file.gzipped);
  const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
  return {
    requests: 1 + files.size,
    html: page.gzipped,
    script: sum(of('.js')),
    scripts: of('.js').length,
    style: sum(of('.css')),
    sent: page.bytes + sum([...files.values()].map(({ bytes }) => bytes)),
  };
}

async function loadOnce(url, files) {
  if (files.has(url.pathname)) return;
  const file = await load(url.href);
  files.set(url.pathname, file);
  if (!url.pathname.endsWith('.js')) return;
  for (const [, path] of file.text.matchAll(STATIC_IMPORT)) await loadOnce(new URL(path, url), files);
}

/** `gzipped` makes pages comparable; `bytes` is what was really sent to a browser that takes gzip. */
async function load(url) {
  const { text, bytes } = await expectStatus(200, url, { headers: { accept: '*/*', 'accept-encoding': 'gzip' } });
  return { text, bytes, gzipped: gzipSync(text).length };
}
