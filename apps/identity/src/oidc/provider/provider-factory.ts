import { Injectable } from '@nestjs/common';
import type Provider from 'oidc-provider';
import { Environment } from '../../environment';
import { Log } from '../../platform/logging/log';
import { guardedFetch } from '../../platform/outbound/guarded-fetch';
import { OutboundGuard } from '../../platform/outbound/outbound-guard';
import type { Tenant } from '../../platform/tenancy/tenant';
import { SettingsReader } from '../../settings/settings-reader';
import { ArtefactStore } from '../artefacts/artefact.store';
import { ClientAdapter } from '../clients/client-adapter';
import { ClientSecrets } from '../clients/client-secrets';
import { DeviceGuesses } from '../device/device-guesses';
import { DevicePages } from '../device/device-pages';
import type { TenantKeys } from '../keys/key.store';
import { ClosingPages } from '../pages/closing-pages';
import { Accounts } from './accounts';
import { createProvider } from './create-provider';
import { RequestJournal } from './request-journal';
import { ResourceServers } from './resource-servers';

/** Makes a tenant's provider. Keys are what it cannot change afterwards: new keys want a new provider. */
@Injectable()
export class ProviderFactory {
  constructor(
    private readonly store: ArtefactStore,
    private readonly clients: ClientAdapter,
    private readonly secrets: ClientSecrets,
    private readonly accounts: Accounts,
    private readonly resources: ResourceServers,
    private readonly settings: SettingsReader,
    private readonly journal: RequestJournal,
    private readonly pages: ClosingPages,
    private readonly devices: DevicePages,
    private readonly guesses: DeviceGuesses,
    private readonly log: Log,
    private readonly environment: Environment,
    private readonly outbound: OutboundGuard,
  ) {}

  create(tenant: Tenant, { signing, cookie }: TenantKeys): Provider {
    const { store, clients, secrets, accounts, resources, settings, journal, pages } = this;
    const provider = createProvider({
      ...{ tenant, store, clients, secrets, accounts, resources, settings, journal },
      signingKeys: signing,
      cookieKeys: cookie,
      deviceFlow: this.devices.flow(),
      redirectRules: { allowWildcards: this.environment.variables.ALLOW_WILDCARD_REDIRECT_URIS },
      fetch: guardedFetch(this.outbound),
      renderError: (ctx, code, description) => pages.error(ctx, code, description),
      signOutPages: pages,
      onServerError: (error) => this.log.error('oidc', error),
    });
    pages.returnToApps(provider);
    this.guesses.limit(provider);
    return provider;
  }
}
