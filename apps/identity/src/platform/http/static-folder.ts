import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { takesGzip } from './packed';

interface StaticFile {
  readonly body: Buffer;
  readonly packed: Buffer | undefined;
  readonly type: string;
  readonly etag: string;
  readonly isHashed: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.css', '.js', '.json', '.svg', '.txt']);
/** As the builders name what never changes. */
const HASHED = /-[\w-]{8}\.(?:css|js|png|svg|woff2)$/;

/** A built app's files, read and packed once; nothing outside the folder can be named. */
export class StaticFolder {
  private constructor(private readonly files: ReadonlyMap<string, StaticFile>) {}

  static async read(folder: string): Promise<StaticFolder> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const files = await Promise.all(paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readStatic(path)] as const));
    return new StaticFolder(new Map(files));
  }

  /** false: there is no such file. `path` is relative, as it stands in the URL. */
  serve(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    const file = this.files.get(path);
    if (!file) return false;
    response.setHeader('Content-Type', file.type);
    response.setHeader('ETag', file.etag);
    response.setHeader('Cache-Control', file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end();
      return true;
    }
    const isPacked = file.packed !== undefined && takesGzip(request);
    const body = isPacked ? (file.packed ?? file.body) : file.body;
    if (isPacked) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
    return true;
  }
}

async function readStatic(path: string): Promise<StaticFile> {
  const body = await readFile(path);
  const extension = extname(path);
  return {
    body,
    packed: PACKED.has(extension) ? await promisify(gzip)(body, { level: 9 }) : undefined,
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    isHashed: HASHED.test(path),
  };
}
