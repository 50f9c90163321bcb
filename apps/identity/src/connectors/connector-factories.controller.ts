import { listConnectorFactories, readConnectorFactory } from '@gatepost/contracts/management/connectors';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { listFactories, readFactory } from './factory-views';

@Controller()
export class ConnectorFactoriesController {
  @Operation(listConnectorFactories)
  list(): ReplyOf<typeof listConnectorFactories> {
    return listFactories();
  }

  @Operation(readConnectorFactory)
  read(@Input(readConnectorFactory) { params }: InputOf<typeof readConnectorFactory>): ReplyOf<typeof readConnectorFactory> {
    return readFactory(params.id);
  }
}
