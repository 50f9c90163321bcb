import type { readDelivery } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { ConnectorHealthStore } from './connector-health.store';
import { DeliveryStore } from './delivery.store';
import { deliveryView, journeyOf } from './delivery-rows';
import { messageAdvice } from './message-advice';

/** One message from the order to its end. */
@Injectable()
export class ReadJourney {
  constructor(
    private readonly store: DeliveryStore,
    private readonly health: ConnectorHealthStore,
  ) {}

  async execute(id: string): Promise<ReplyOf<typeof readDelivery>> {
    const tenantId = requestContext().tenant.id;
    const [row, attempts] = await Promise.all([this.store.find(tenantId, id), this.store.attempts(tenantId, id)]);
    if (!row) throw new DomainError('entity.not_exists_with_id');
    const health = await this.health.of(tenantId, row.connectorId ?? '');
    return { ...deliveryView(row), journey: journeyOf(row, attempts), advice: messageAdvice(row, attempts.at(-1), health) };
  }
}
