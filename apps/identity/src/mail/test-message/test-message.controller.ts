import { testConnector } from '@gatepost/contracts/management/connectors';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { SendTestMessage } from './send-test-message';

@Controller()
export class TestMessageController {
  constructor(private readonly sendTestMessage: SendTestMessage) {}

  @Operation(testConnector)
  send(@Input(testConnector) { params, body }: InputOf<typeof testConnector>): Promise<ReplyOf<typeof testConnector>> {
    return this.sendTestMessage.execute(params.factoryId, body);
  }
}
