import { findDeliveries, listDeliveries, readDelivery, readDeliveryMetrics, retryDelivery } from '@gatepost/contracts/management/deliveries';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { DeliveryMetrics } from './delivery-metrics';
import { deliveryView } from './delivery-rows';
import { DeliveryStore } from './delivery.store';
import { FindDeliveries } from './find-deliveries';
import { ReadJourney } from './read-journey';
import { RetryDelivery } from './retry-delivery';

@Controller()
export class DeliveriesController {
  constructor(
    private readonly store: DeliveryStore,
    private readonly journeys: ReadJourney,
    private readonly search: FindDeliveries,
    private readonly metrics: DeliveryMetrics,
    private readonly retries: RetryDelivery,
  ) {}

  @Operation(listDeliveries)
  async list(@Input(listDeliveries) { query, page }: InputOf<typeof listDeliveries>): Promise<Paged<ReplyOf<typeof listDeliveries>[number]>> {
    return (await this.store.list(requestContext().tenant.id, query, page)).map(deliveryView);
  }

  // Before the route of one message, which would take the word for an id.
  @Operation(readDeliveryMetrics)
  readMetrics(@Input(readDeliveryMetrics) { query }: InputOf<typeof readDeliveryMetrics>): Promise<ReplyOf<typeof readDeliveryMetrics>> {
    return this.metrics.read(requestContext().tenant.id, query);
  }

  @Operation(findDeliveries)
  find(@Input(findDeliveries) { body }: InputOf<typeof findDeliveries>): Promise<ReplyOf<typeof findDeliveries>> {
    return this.search.execute(body);
  }

  @Operation(readDelivery)
  read(@Input(readDelivery) { params }: InputOf<typeof readDelivery>): Promise<ReplyOf<typeof readDelivery>> {
    return this.journeys.execute(params.id);
  }

  @Operation(retryDelivery)
  retry(@Input(retryDelivery) { params }: InputOf<typeof retryDelivery>): Promise<void> {
    return this.retries.execute(params.id);
  }
}
