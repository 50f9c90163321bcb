import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Handover } from '@gatepost/connector-kit/email-connector';
import type { SmsConnector } from '@gatepost/connector-kit/sms-connector';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { ConnectorFactories } from './connector-factories';
import type { SmsFactory } from './connector-factory';
import { ConnectorStore } from './connector.store';
import { LatestOutcome } from './latest-outcome';
import { LiveConnectors } from './live-connectors';

export interface InstalledSms {
  /** Of the saved connector. */
  readonly id: string;
  /** Its kind, by the contract's id. */
  readonly factoryId: string;
  readonly connector: RehearsedSms;
}

interface RehearsedSms extends SmsConnector {
  /** In place of a message that must not leave. */
  rehearse(): Promise<Handover>;
}

/** The SMS connector of each tenant. What it says in a message is in its configuration. */
@Injectable()
export class SmsConnectors implements OnApplicationShutdown {
  readonly #live = new LiveConnectors<RehearsedSms>();

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
      return { id, factoryId, connector: this.#live.get(tenantId, [factoryId, config], () => rehearsed(factory.make(config), factoryId)) };
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

function rehearsed(connector: SmsConnector, factoryId: string): RehearsedSms {
  const latest = new LatestOutcome();
  return {
    send: (sms, journal) => latest.noting(() => connector.send(sms, journal)),
    rehearse: () => latest.repeat(connector.server ?? factoryId),
    close: () => connector.close(),
  };
}
