import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { ApplicationStore } from '../applications/application.store';
import { Log } from '../platform/logging/log';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import type { Tenant } from '../platform/tenancy/tenant';
import { Tenants } from '../platform/tenancy/tenants';
import { ArtefactStore } from './artefacts/artefact.store';
import { ClientAdapter } from './clients/client-adapter';
import { KeyStore } from './keys/key.store';
import { ClosingPages } from './pages/closing-pages';
import { MetadataCache } from './metadata-cache';
import { createProvider } from './provider/create-provider';

const MOUNT = '/oidc';

interface Mounted {
  readonly provider: Provider;
  readonly metadata: MetadataCache;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

/** The OpenID providers of all tenants. */
@Injectable()
export class Providers implements OnModuleInit {
  readonly #mounted = new Map<string, Mounted>();

  constructor(
    private readonly tenants: Tenants,
    private readonly store: ArtefactStore,
    private readonly applications: ApplicationStore,
    private readonly cache: ConfigurationCache,
    private readonly keys: KeyStore,
    private readonly pages: ClosingPages,
    private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    for (const tenant of this.tenants.all) this.#mounted.set(tenant.id, await this.#mount(tenant));
  }

  of(tenant: Tenant): Mounted {
    const mounted = this.#mounted.get(tenant.id);
    if (!mounted) throw new Error(`no provider for tenant ${tenant.id}`);
    return mounted;
  }

  /** Answers everything below `/oidc`. */
  handle(request: IncomingMessage, response: ServerResponse, tenant: Tenant): void {
    const { metadata, handle } = this.of(tenant);
    if (!metadata.serve(request, response)) handle(request, response);
  }

  async #mount(tenant: Tenant): Promise<Mounted> {
    const { signing, cookie } = await this.keys.load(tenant.id);
    const provider = createProvider({
      tenant,
      store: this.store,
      clients: new ClientAdapter(this.store, this.applications, this.cache),
      signingKeys: signing,
      cookieKeys: cookie,
      renderError: (ctx, code, description) => this.pages.error(ctx, code, description),
      signOutPages: this.pages,
      onServerError: (error) => this.log.error('oidc', error),
    });
    this.pages.returnToApps(provider);
    const callback = provider.callback();
    const handle = (request: IncomingMessage, response: ServerResponse) => {
      mount(request);
      void callback(request, response);
    };
    return { provider, handle, metadata: new MetadataCache(handle) };
  }
}

/** The library takes where it is mounted from the members that Express would set. */
function mount(request: IncomingMessage): void {
  const url = request.url ?? '';
  Object.assign(request, { originalUrl: url, baseUrl: MOUNT });
  const rest = url.slice(MOUNT.length);
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
}
