import { Module } from '@nestjs/common';
import { ConnectorFactoriesController } from './connector-factories.controller';
import { ConnectorStore } from './connector.store';
import { Connectors } from './connectors';
import { ConnectorsController } from './connectors.controller';
import { DeleteConnector } from './delete-connector';
import { EmailConnectors } from './email-connectors';
import { SaveConnector } from './save-connector';

@Module({
  controllers: [ConnectorsController, ConnectorFactoriesController],
  providers: [ConnectorStore, EmailConnectors, Connectors, SaveConnector, DeleteConnector],
  exports: [ConnectorStore, EmailConnectors],
})
export class ConnectorsModule {}
