import { listConnectorFactories, readConnectorFactory } from '@gatepost/contracts/management/connectors';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { ConnectorFactories } from './connector-factories';
import type { ConnectorFactory } from './connector-factory';

@Controller()
export class ConnectorFactoriesController {
  constructor(private readonly factories: ConnectorFactories) {}

  @Operation(listConnectorFactories)
  list(): ReplyOf<typeof listConnectorFactories> {
    return this.factories.all.map(viewOf);
  }

  @Operation(readConnectorFactory)
  read(@Input(readConnectorFactory) { params }: InputOf<typeof readConnectorFactory>): ReplyOf<typeof readConnectorFactory> {
    return viewOf(this.factories.get(params.id));
  }
}

const viewOf = ({ type, metadata }: ConnectorFactory): ReplyOf<typeof readConnectorFactory> => ({ ...metadata, type, isDemo: false });
