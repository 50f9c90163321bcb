import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { StaticFolder } from './static-folder';

const NONCE = '__NONCE__';

export interface SinglePageOptions {
  /** The path the app lives under, without a trailing slash. */
  readonly base: string;
  /** Its Content-Security-Policy with this request's nonce in it. */
  readonly policy: (nonce: string) => string;
  /** Marks of the built index page and what stands in their place. */
  readonly marks?: Readonly<Record<string, string>>;
}

/** A built single-page app: its files as they are, its index page for every other address below its base. */
export class SinglePage {
  private constructor(
    private readonly files: StaticFolder,
    private readonly index: string,
    private readonly options: SinglePageOptions,
  ) {}

  static async read(folder: string, options: SinglePageOptions): Promise<SinglePage> {
    let index = await readFile(join(folder, 'index.html'), 'utf8');
    for (const [mark, text] of Object.entries(options.marks ?? {})) index = index.replaceAll(mark, text);
    return new SinglePage(await StaticFolder.read(folder), index, options);
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    const [path = ''] = (request.url ?? '').split(/[?#]/);
    if (path === this.options.base) {
      // Its router knows the addresses below its base alone.
      response.writeHead(302, { Location: `${path}/${request.url?.slice(path.length) ?? ''}` }).end();
      return;
    }
    const relative = path.slice(this.options.base.length + 1);
    if (relative.includes('.') && relative !== 'index.html') {
      if (!this.files.serve(relative, request, response)) response.writeHead(404).end();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // The origin, never the path: the end-session endpoint signs out without a question when one of the app's own sites sends the browser.
      'Referrer-Policy': 'strict-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Content-Security-Policy': this.options.policy(nonce),
    });
    response.end(this.index.replaceAll(NONCE, nonce));
  }
}
