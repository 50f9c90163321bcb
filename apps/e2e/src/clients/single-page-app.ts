import { freePorts } from '@gatepost/testing/free-ports';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const BUNDLER = join(ROOT, 'node_modules/rolldown/bin/cli.mjs');
const PAGE = '<!doctype html><html lang="en"><title>App</title><h1>App</h1><script type="module" src="/app.js"></script></html>';
const run = promisify(execFile);

export interface SinglePageApp {
  readonly url: string;
  stop(): Promise<void>;
}

/** A page of one script on a port of its own, as a team would serve it; every path answers the page. The script is bundled from `source`. */
export async function startSinglePageApp(source: string): Promise<SinglePageApp> {
  const script = await bundle(source);
  const server = createServer(({ url }, response) => {
    const isScript = url === '/app.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : PAGE);
  });
  const [port = 0] = await freePorts(1);
  await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
  return { url: `http://localhost:${port}`, stop: () => new Promise((closed) => void server.close(() => closed())) };
}

/** In a folder of the checkout, so that packages are found. */
async function bundle(source: string): Promise<string> {
  await mkdir(join(ROOT, 'tmp'), { recursive: true });
  const folder = await mkdtemp(join(ROOT, 'tmp/single-page-'));
  try {
    await writeFile(join(folder, 'app.mjs'), source);
    await run(process.execPath, [BUNDLER, 'app.mjs', '--file', 'app.js', '--format', 'esm', '--platform', 'browser'], { cwd: folder });
    return await readFile(join(folder, 'app.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}
