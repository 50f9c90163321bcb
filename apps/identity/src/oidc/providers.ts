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
import { createProvider } from './provider/create-provider';

interface Mounted {
  readonly provider: Provider;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
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
    return { provider, handle: provider.callback() };
  }
}
