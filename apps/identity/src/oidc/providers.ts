import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { Tenant } from '../platform/tenancy/tenant';
import { Tenants } from '../platform/tenancy/tenants';
import { ArtefactStore } from './artefacts/artefact.store';
import { CurrentKeys } from './keys/current-keys';
import { acceptHintsOfEveryKey } from './keys/hints-of-every-key';
import type { TenantKeys } from './keys/key.store';
import { MetadataCache } from './metadata-cache';
import { wrapRequests } from './provider/middleware';
import { ProviderFactory } from './provider/provider-factory';

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
    private readonly keys: CurrentKeys,
    private readonly factory: ProviderFactory,
  ) {}

  async onModuleInit(): Promise<void> {
    for (const tenant of this.tenants.all) this.#mounted.set(tenant.id, this.#mount(tenant, await this.keys.of(tenant.id)));
    // Other keys are another provider: from the next request on it answers, and requests under way finish on the old one.
    this.keys.onChange((tenantId, keys) => this.#mounted.set(tenantId, this.#mount(this.tenants.get(tenantId), keys)));
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

  #mount(tenant: Tenant, keys: TenantKeys): Mounted {
    const provider = this.factory.create(tenant, keys);
    acceptHintsOfEveryKey(provider, keys.signing);
    wrapRequests(provider, async (_ctx, next) => {
      await next();
      const { version } = this.store.unit;
      if (version !== undefined) this.keys.notice(tenant.id, version);
    });
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
