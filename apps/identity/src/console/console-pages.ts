import { consoleApp } from '@gatepost/oidc-contracts/demo';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Environment } from '../environment';
import { SinglePage } from '../platform/http/single-page';

/** The administrators' console, a single page served under its own path on the admin tenant. */
@Injectable()
export class ConsolePages implements OnModuleInit {
  #page: SinglePage | undefined;

  constructor(private readonly environment: Environment) {}

  async onModuleInit(): Promise<void> {
    const marks = { __ENDPOINT__: this.environment.endpoint };
    this.#page = await SinglePage.read(join(this.environment.webRoot, 'console'), { base: consoleApp.path, policy, marks });
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    this.#page?.serve(request, response);
  }
}

function policy(nonce: string): string {
  return [
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
  ].join('; ');
}
