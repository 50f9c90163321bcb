import * as operations from '@gatepost/contracts/management/connectors';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { AuthorizationUri } from './authorization-uri';
import { Connectors } from './connectors';
import { DeleteConnector } from './delete-connector';
import { SaveConnector } from './save-connector';

@Controller()
export class ConnectorsController {
  constructor(
    private readonly connectors: Connectors,
    private readonly saveConnector: SaveConnector,
    private readonly deleteConnector: DeleteConnector,
    private readonly authorizationUri: AuthorizationUri,
  ) {}

  @Operation(operations.listConnectors)
  list(@Input(operations.listConnectors) { query }: InputOf<typeof operations.listConnectors>): Promise<ReplyOf<typeof operations.listConnectors>> {
    return this.connectors.list(query.target);
  }

  @Operation(operations.createConnector)
  create(@Input(operations.createConnector) { body }: InputOf<typeof operations.createConnector>): Promise<ReplyOf<typeof operations.createConnector>> {
    return this.saveConnector.create(body);
  }

  @Operation(operations.readConnector)
  read(@Input(operations.readConnector) { params }: InputOf<typeof operations.readConnector>): Promise<ReplyOf<typeof operations.readConnector>> {
    return this.connectors.read(params.id);
  }

  @Operation(operations.changeConnector)
  change(@Input(operations.changeConnector) { params, body }: InputOf<typeof operations.changeConnector>): Promise<ReplyOf<typeof operations.changeConnector>> {
    return this.saveConnector.change(params.id, body);
  }

  @Operation(operations.deleteConnector)
  remove(@Input(operations.deleteConnector) { params }: InputOf<typeof operations.deleteConnector>): Promise<ReplyOf<typeof operations.deleteConnector>> {
    return this.deleteConnector.execute(params.id);
  }

  @Operation(operations.createAuthorizationUri)
  authorize(
    @Input(operations.createAuthorizationUri) { params, body }: InputOf<typeof operations.createAuthorizationUri>,
  ): Promise<ReplyOf<typeof operations.createAuthorizationUri>> {
    return this.authorizationUri.of(params.connectorId, body);
  }
}
