import { maskSecrets } from '@gatepost/connector-config/masked-secrets';
import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { canonicalPhone, isPhoneNumber } from '@gatepost/connector-kit/canonical-phone';
import type { testConnector } from '@gatepost/contracts/management/connectors';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { checkedConfig } from '../../connectors/checked-config';
import { ConnectorFactories } from '../../connectors/connector-factories';
import type { ConnectorConfig, ConnectorFactory, EmailFactory, SmsFactory } from '../../connectors/connector-factory';
import { ConnectorStore } from '../../connectors/connector.store';
import type { AuditEntry } from '../../platform/audit/audit-entry';
import { AuditLog } from '../../platform/audit/audit-log';
import { randomId } from '../../platform/crypto/random-id';
import { DomainError } from '../../platform/http/domain-error';
import { invalidInput } from '../../platform/http/invalid-input';
import { requestContext } from '../../platform/http/request-context';
import { Quotas } from '../../platform/rate-limit/quotas';
import type { Limit } from '../../platform/rate-limit/rate-limit';
import { TestAttempt, type TestAttempted, type TestOrder } from './test-attempt';
import { TestDeliveryStore } from './test-delivery.store';
import { refusalOf } from './test-outcome';

/** How many test messages a tenant may send; each is counted before it is tried. */
const QUOTA: Limit = { name: 'test_messages', key: 'test messages', windows: [{ seconds: 3600, most: 10 }] };

type Wanted = z.infer<typeof testConnector.body>;

/** Who it goes to, and through which kind of connector. */
type Route =
  | { readonly channel: 'email'; readonly factory: EmailFactory; readonly recipient: string }
  | { readonly channel: 'sms'; readonly factory: SmsFactory; readonly recipient: string };

/** Sends a message through a configuration that need not be saved. */
@Injectable()
export class SendTestMessage {
  constructor(
    private readonly quotas: Quotas,
    private readonly factories: ConnectorFactories,
    private readonly saved: ConnectorStore,
    private readonly attempt: TestAttempt,
    private readonly deliveries: TestDeliveryStore,
    private readonly log: AuditLog,
  ) {}

  /** `tell` learns where the journey of the message is to be read, as soon as there is one. */
  async execute(factoryId: string, wanted: Wanted, tell: (deliveryId: string) => void): Promise<undefined> {
    const tenantId = requestContext().tenant.id;
    const route = routeOf(this.factories.of(factoryId), wanted);
    const config = await this.#config(tenantId, route.factory, wanted.config);
    await this.quotas.spend(tenantId, QUOTA);
    const { templateType = 'Generic', locale: language = '' } = wanted;
    const order = { tenantId, id: randomId(), recipient: route.recipient, templateType, language, config };
    const entry = entryOf(factoryId, route, order);
    const attempted = await this.#attempted(route, order, entry);
    const { outcome } = attempted;
    const refusal = refusalOf(outcome);
    const told = refusal ? { ...entry, error: { code: refusal.code } } : entry;
    await this.deliveries.record(tenantId, { id: order.id, channel: route.channel, recipient: route.recipient, factoryId, ...attempted }, told);
    tell(order.id);
    if (refusal) throw refusal;
  }

  /** A masked secret stands for the one that is saved for the same server. */
  async #config(tenantId: string, factory: ConnectorFactory, sent: ConnectorConfig): Promise<ConnectorConfig> {
    const saved = (await this.saved.list(tenantId)).find(({ connectorId }) => connectorId === factory.metadata.id);
    return checkedConfig(factory, sent, saved?.config);
  }

  /** Also what was refused before anybody was asked is in the audit log. */
  async #attempted(route: Route, order: TestOrder, entry: AuditEntry): Promise<TestAttempted> {
    try {
      return await (route.channel === 'email' ? this.attempt.email(route.factory, order) : this.attempt.sms(route.factory, order));
    } catch (error) {
      if (error instanceof DomainError) await this.log.record(order.tenantId, [{ ...entry, error: { code: error.code } }]);
      throw error;
    }
  }
}

function routeOf(factory: ConnectorFactory | undefined, wanted: Wanted): Route {
  if (!factory) throw new DomainError('connector.not_found', { status: 400 });
  if (factory.type === 'Email' && 'email' in wanted) return { channel: 'email', factory, recipient: addressOf(wanted.email) };
  if (factory.type === 'Sms' && 'phone' in wanted) return { channel: 'sms', factory, recipient: numberOf(wanted.phone) };
  throw new DomainError('connector.unexpected_type');
}

function numberOf(phone: string): string {
  if (!isPhoneNumber(phone)) throw invalidInput([{ path: ['phone'], message: 'is not a phone number with the code of its country' }]);
  return canonicalPhone(phone);
}

function addressOf(written: string): string {
  const address = canonicalAddress(written);
  if (address === undefined) throw invalidInput([{ path: ['email'], message: 'is not an e-mail address' }]);
  return address;
}

function entryOf(factoryId: string, { channel, factory, recipient }: Route, { templateType, language, config }: TestOrder): AuditEntry {
  const to = channel === 'email' ? { email: recipient } : { phone: recipient };
  const data = { ...to, templateType, ...(language !== '' && { locale: language }), config: maskSecrets(factory.confidential, config) };
  return { key: 'Management.Connector.Test', target: { type: 'ConnectorFactory', id: factoryId }, data };
}
