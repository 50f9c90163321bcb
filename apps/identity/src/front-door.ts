import { consoleApp } from '@gatepost/oidc-contracts/demo';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ConsolePages } from './console/console-pages';
import { type Providers } from './oidc/providers';
import { ADMIN_TENANT, type Tenant } from './platform/tenancy/tenant';
import { type SignInPages } from './sign-in-experience/pages/sign-in-pages';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Where a request goes by the beginning of its path. What needs no framework does not pay for one. */
export class FrontDoor {
  constructor(
    private readonly providers: Providers,
    private readonly pages: SignInPages,
    private readonly console: ConsolePages,
    private readonly routes: Handle,
  ) {}

  answer(request: IncomingMessage, response: ServerResponse, tenant: Tenant): void {
    const path = request.url ?? '/';
    if (isBelow('/oidc', path)) this.providers.handle(request, response, tenant);
    else if (isBelow('/assets', path)) this.pages.serveAsset(request, response);
    else if (tenant.id === ADMIN_TENANT && isBelow(consoleApp.path, path)) this.console.serve(request, response);
    else if (tenant.id === ADMIN_TENANT && path === '/') response.writeHead(302, { Location: `${consoleApp.path}/` }).end();
    else this.routes(request, response);
  }
}

function isBelow(base: string, path: string): boolean {
  if (!path.startsWith(base)) return false;
  const next = path[base.length];
  return next === undefined || next === '/' || next === '?';
}
