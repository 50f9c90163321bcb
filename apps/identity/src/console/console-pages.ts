import { consoleApp } from '@gatepost/oidc-contracts/demo';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Environment } from '../environment';
import { SinglePage } from '../platform/http/single-page';
import { MAIL_PREVIEW, serveMailPreview } from './mail-preview';

/** The administrators' console, a single page served under its own path on the admin tenant. */
@Injectable()
export class ConsolePages implements OnModuleInit {
  #page: SinglePage | undefined;

  constructor(private readonly environment: Environment) {}

  async onModuleInit(): Promise<void> {
    const { endpoint } = this.environment;
    this.#page = await SinglePage.read(join(this.environment.webRoot, 'console'), {
      base: consoleApp.path,
      policy: (nonce) => policy(nonce, endpoint),
      marks: { __ENDPOINT__: endpoint },
    });
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === consoleApp.path + MAIL_PREVIEW) serveMailPreview(response);
    else this.#page?.serve(request, response);
  }
}

/** The console calls the tenant of the users, and shows its sign-in pages in a frame. */
function policy(nonce: string, users: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: https:",
    "font-src 'self'",
    `connect-src 'self' ${users}`,
    `frame-src 'self' ${users}`,
    "manifest-src 'self'",
    "base-uri 'self'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
