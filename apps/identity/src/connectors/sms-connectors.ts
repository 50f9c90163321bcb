import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { SmsConnector } from '@gatepost/connector-kit/sms-connector';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { ConnectorFactories } from './connector-factories';
import type { SmsFactory } from './connector-factory';
import { ConnectorStore } from './connector.store';
import { LiveConnectors } from './live-connectors';

export interface InstalledSms {
  /** Of the saved connector. */
  readonly id: string;
  /** Its kind, by the contract's id. */
  readonly factoryId: string;
  readonly connector: SmsConnector;
}

/** The SMS connector of each tenant. What it says in a message is in its configuration. */
@Injectable()
export class SmsConnectors implements OnApplicationShutdown {
  readonly #live = new LiveConnectors<SmsConnector>();

  constructor(
    private readonly store: ConnectorStore,
    private readonly cache: ConfigurationCache,
    private readonly factories: ConnectorFactories,
  ) {}

  /** As of a configuration version the caller has read. undefined: the tenant has no connector. */
  of(tenantId: string, version: string): Promise<InstalledSms | undefined> {
    return this.cache.get(tenantId, version, 'sms connector', async () => {
      const saved = await this.store.single(tenantId, 'sms');
      if (!saved) return undefined;
      const { id, connectorId: factoryId, config } = saved;
      const factory = this.#factory(factoryId);
      return { id, factoryId, connector: this.#live.get(tenantId, [factoryId, config], () => factory.make(config)) };
    });
  }

  onApplicationShutdown(): void {
    this.#live.close();
  }

  #factory(connectorId: string): SmsFactory {
    const factory = this.factories.of(connectorId);
    if (factory?.type === 'Sms') return factory;
    throw new ConnectorError('not_implemented', `There is no connector ${connectorId}.`, { retry: 'temporary' });
  }
}
