import { Injectable } from '@nestjs/common';
import { Changes } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { ConnectorHealthStore } from './connector-health.store';
import { DeliveryStore } from './delivery.store';

/** Makes the next attempt of a message due now. It is the same message: the same code, the same text, the same id. */
@Injectable()
export class RetryDelivery {
  constructor(
    private readonly store: DeliveryStore,
    private readonly health: ConnectorHealthStore,
    private readonly changes: Changes,
  ) {}

  async execute(id: string): Promise<void> {
    const tenantId = requestContext().tenant.id;
    const message = await this.store.find(tenantId, id);
    if (!message) throw new DomainError('entity.not_exists_with_id');
    await this.#refuseWhileLeftAlone(tenantId, message.connectorId ?? '');
    const entry = { key: 'Management.Delivery.Retry', target: { type: 'Delivery', id } } as const;
    await this.changes.make({ isConfiguration: false }, entry, async (transaction) => {
      if (!(await this.store.hasten(transaction, tenantId, id))) throw new DomainError('delivery.not_waiting');
    });
  }

  /** It would only look as if something happened: what waits for the connector goes out by itself as soon as it works. */
  async #refuseWhileLeftAlone(tenantId: string, connectorId: string): Promise<void> {
    const health = await this.health.of(tenantId, connectorId);
    if (health?.state !== 'left-alone') return;
    const retryAfter = Math.max(1, Math.ceil(((health.openUntil ?? 0) - Date.now()) / 1000));
    throw new DomainError('connector.unavailable', { retryAfter, data: { retryAfter } });
  }
}
