import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Environment } from '../environment';
import { SinglePage } from '../platform/http/single-page';

/** The mobile app in a plain browser: the same build, served on a port of its own as an app's own site would be. */
export class MobilePreview {
  private constructor(private readonly server: Server) {}

  static async open({ webRoot, endpoint, sampleApi, variables }: Environment): Promise<MobilePreview> {
    const page = await SinglePage.read(join(webRoot, 'mobile'), {
      base: '',
      marks: { __ENDPOINT__: endpoint, __SAMPLE_API__: sampleApi ?? '' },
      policy: (nonce) => policy(nonce, ["'self'", endpoint, ...(sampleApi === undefined ? [] : [sampleApi])]),
    });
    const server = createServer((request, response) => page.serve(request, response));
    await new Promise<void>((done, failed) => server.once('error', failed).listen(variables.MOBILE_PORT, '127.0.0.1', done));
    return new MobilePreview(server);
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }
}

function policy(nonce: string, connections: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${connections.join(' ')}`,
    "manifest-src 'self'",
    "base-uri 'self'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
