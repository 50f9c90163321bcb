import { consoleApp } from '@gatepost/oidc-contracts/demo';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod';
import { Environment } from '../environment';
import { SinglePage } from '../platform/http/single-page';
import { MAIL_PREVIEW, serveMailPreview } from './mail-preview';

/** It stands in the page as text. */
const named = z.object({ version: z.string().regex(/^[\w.+-]{1,64}$/) });

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
      marks: { __ENDPOINT__: endpoint, __VERSION__: await this.#version() },
    });
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === consoleApp.path + MAIL_PREVIEW) serveMailPreview(response);
    else this.#page?.serve(request, response);
  }

  /** What the checkout or the container says it is; a page without a version is no reason not to start. */
  async #version(): Promise<string> {
    try {
      return named.parse(JSON.parse(await readFile(join(this.environment.prismaFolder, '..', 'package.json'), 'utf8'))).version;
    } catch {
      return '';
    }
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
    // No text becomes markup or code, neither ours nor a library's, but what Angular has made harmless. `default` is a policy of the page that lets nothing by.
    "require-trusted-types-for 'script'",
    'trusted-types angular default',
    "frame-ancestors 'none'",
  ].join('; ');
}
