import { testConnector } from '@gatepost/contracts/management/connectors';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { SendTestMessage } from './send-test-message';

const DELIVERY_ID = 'Delivery-Id';

@Controller()
export class TestMessageController {
  constructor(private readonly sendTestMessage: SendTestMessage) {}

  /** Also a message that did not arrive has a journey: its id is told with the error. */
  @Operation(testConnector)
  send(
    @Input(testConnector) { params, body }: InputOf<typeof testConnector>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReplyOf<typeof testConnector>> {
    return this.sendTestMessage.execute(params.factoryId, body, (deliveryId) => void response.setHeader(DELIVERY_ID, deliveryId));
  }
}
