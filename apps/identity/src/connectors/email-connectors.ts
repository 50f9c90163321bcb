import { SMTP_CONNECTOR_ID, type SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { EmailConnector } from '@gatepost/connector-kit/email-connector';
import type { ConfiguredTemplate } from '@gatepost/connector-kit/own-connector';
import { smtp } from '@gatepost/connector-smtp/connector';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Environment } from '../environment';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { ConnectorFactories } from './connector-factories';
import type { EmailFactory } from './connector-factory';
import { ConnectorStore, type SavedConnector } from './connector.store';
import { environmentEmail, understood } from './environment-email';
import { LiveConnectors } from './live-connectors';

/** What the environment names has no row of its own. */
const ENVIRONMENT = 'environment';

export interface InstalledEmail {
  /** Of the saved connector, or `environment`. */
  readonly id: string;
  /** Its kind, by the contract's id. */
  readonly factoryId: string;
  readonly connector: EmailConnector;
  /** The tenant's own; where one is missing the product's are used. */
  readonly templates: readonly ConfiguredTemplate[];
  /** It brings its own words, which the product does not know: only a tenant's own template comes before them. */
  readonly fillsItsOwn: boolean;
}

/** The e-mail connector of each tenant, with its connections kept for as long as its configuration lasts. */
@Injectable()
export class EmailConnectors implements OnApplicationShutdown {
  readonly #live = new LiveConnectors<EmailConnector>();
  readonly #fallback: InstalledEmail | undefined;

  constructor(
    environment: Environment,
    private readonly store: ConnectorStore,
    private readonly cache: ConfigurationCache,
    private readonly factories: ConnectorFactories,
  ) {
    const server = environmentEmail(environment);
    this.#fallback = server && this.#ofEnvironment(server);
  }

  /** As of a configuration version the caller has read. undefined: the tenant has no connector. */
  of(tenantId: string, version: string): Promise<InstalledEmail | undefined> {
    return this.cache.get(tenantId, version, 'email connector', async () => {
      const saved = await this.store.single(tenantId, 'email');
      return saved ? this.#ofTenant(tenantId, saved) : this.#fallback;
    });
  }

  /** Whether tenants that have saved no connector can send all the same. */
  get hasFallback(): boolean {
    return this.#fallback !== undefined;
  }

  onApplicationShutdown(): void {
    this.#live.close();
  }

  #ofTenant(tenantId: string, { id, connectorId: factoryId, config }: SavedConnector): InstalledEmail {
    const factory = this.#factory(factoryId);
    const connector = this.#live.get(tenantId, [factoryId, factory.identityOf(config)], () => factory.make(config));
    return { id, factoryId, connector, templates: factory.templatesOf(config), fillsItsOwn: factory.fillsItsOwn };
  }

  #ofEnvironment(server: SmtpServer): InstalledEmail {
    const make = () => smtp.make({ ...server, templates: [] }, this.factories.outbound);
    const connector = understood(() => this.#live.get('', server, make));
    return { id: ENVIRONMENT, factoryId: SMTP_CONNECTOR_ID, connector, templates: [], fillsItsOwn: false };
  }

  #factory(connectorId: string): EmailFactory {
    const factory = this.factories.of(connectorId);
    if (factory?.type === 'Email') return factory;
    throw new ConnectorError('not_implemented', `There is no connector ${connectorId}.`, { retry: 'temporary' });
  }
}
