import type { readDelivery } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { CodeOfMessageStore } from './code-of-message.store';
import { ConnectorHealthStore } from './connector-health.store';
import { DeliveryStore } from './delivery.store';
import { deliveryView, journeyOf } from './delivery-rows';
import { messageAdvice, usedAdvice } from './message-advice';

/** One message from the order to its end. */
@Injectable()
export class ReadJourney {
  constructor(
    private readonly store: DeliveryStore,
    private readonly health: ConnectorHealthStore,
    private readonly codes: CodeOfMessageStore,
  ) {}

  async execute(id: string): Promise<ReplyOf<typeof readDelivery>> {
    const tenantId = requestContext().tenant.id;
    const [row, attempts, code] = await Promise.all([this.store.find(tenantId, id), this.store.attempts(tenantId, id), this.codes.read(tenantId, id)]);
    if (!row) throw new DomainError('entity.not_exists_with_id');
    const health = await this.health.of(tenantId, row.connectorId ?? '');
    const advice = code?.state === 'used' ? usedAdvice(code) : messageAdvice(row, attempts.at(-1), health);
    return { ...deliveryView(row), journey: journeyOf(row, attempts), code, advice };
  }
}
