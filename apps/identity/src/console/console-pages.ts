import { consoleApp } from '@gatepost/oidc-contracts/demo';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Environment } from '../environment';
import { StaticFolder } from '../platform/http/static-folder';

/** The administrators' console, a single page served under its own path on the admin tenant. */
@Injectable()
export class ConsolePages implements OnModuleInit {
  #files: StaticFolder | undefined;
  #index = '';

  constructor(private readonly environment: Environment) {}

  async onModuleInit(): Promise<void> {
    const folder = join(this.environment.webRoot, 'console');
    this.#files = await StaticFolder.read(folder);
    this.#index = await readFile(join(folder, 'index.html'), 'utf8');
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    const [path = ''] = (request.url ?? '').split(/[?#]/);
    const relative = path.slice(consoleApp.path.length + 1);
    if (relative.includes('.') && relative !== 'index.html') {
      if (!this.#files?.serve(relative, request, response)) response.writeHead(404).end();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Content-Security-Policy': [
        "default-src 'none'",
        `script-src 'nonce-${nonce}' 'strict-dynamic'`,
        `style-src 'self' 'nonce-${nonce}'`,
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'self'",
        "object-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].join('; '),
    });
    response.end(this.#index.replaceAll('__NONCE__', nonce));
  }
}
