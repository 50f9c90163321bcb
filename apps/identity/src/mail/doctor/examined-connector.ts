import { SMTP_CONNECTOR_ID, smtpServer, type SmtpServer } from '@gatepost/connector-config/smtp';
import type { examineMail } from '@gatepost/contracts/management/mail-doctor';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { checkedConfig } from '../../connectors/checked-config';
import type { ConnectorConfig, ConnectorFactory } from '../../connectors/connector-factory';
import { ConnectorFactories } from '../../connectors/connector-factories';
import { ConnectorStore } from '../../connectors/connector.store';
import { DomainError } from '../../platform/http/domain-error';

type Wanted = z.infer<typeof examineMail.body>;

export interface ExaminedConnector {
  /** Of the saved connector; undefined: it is not saved. */
  readonly id: string | undefined;
  readonly factory: ConnectorFactory;
  /** With its secrets. */
  readonly config: ConnectorConfig;
  /** undefined: it does not speak SMTP. */
  readonly server: SmtpServer | undefined;
  /** The sender that the configuration names. */
  readonly from: string | undefined;
}

/** What the kinds of connectors call their sender. */
const SENDERS = ['fromEmail', 'from', 'emailAddress', 'accountName'];

/** Finds the configuration that is to be examined. */
@Injectable()
export class ExaminedConnectors {
  constructor(
    private readonly store: ConnectorStore,
    private readonly factories: ConnectorFactories,
  ) {}

  async find(tenantId: string, wanted: Wanted): Promise<ExaminedConnector> {
    return 'connectorId' in wanted ? this.#saved(tenantId, wanted.connectorId) : this.#sent(tenantId, wanted.factoryId, wanted.config);
  }

  async #saved(tenantId: string, id: string): Promise<ExaminedConnector> {
    const row = await this.store.find(tenantId, id);
    const factory = row && this.factories.of(row.connectorId);
    if (!factory) throw new DomainError('entity.not_found');
    return examined(factory, await checkedConfig(ofEmails(factory), row.config), id);
  }

  /** A masked secret stands for the one that is saved for the same server. */
  async #sent(tenantId: string, factoryId: string, sent: ConnectorConfig): Promise<ExaminedConnector> {
    const factory = this.factories.of(factoryId);
    if (!factory) throw new DomainError('connector.not_found', { status: 400 });
    const saved = (await this.store.list(tenantId)).find(({ connectorId }) => connectorId === factoryId);
    return examined(factory, await checkedConfig(ofEmails(factory), sent, saved?.config), undefined);
  }
}

function ofEmails(factory: ConnectorFactory): ConnectorFactory {
  if (factory.type !== 'Email') throw new DomainError('connector.unexpected_type');
  return factory;
}

function examined(factory: ConnectorFactory, config: ConnectorConfig, id: string | undefined): ExaminedConnector {
  const server = factory.metadata.id === SMTP_CONNECTOR_ID ? smtpServer.parse(config) : undefined;
  const [from] = SENDERS.flatMap((name) => (typeof config[name] === 'string' ? config[name] : []));
  return { id, factory, config, server, from };
}
