import { Module } from '@nestjs/common';
import { AuthorizationUri } from './authorization-uri';
import { ConnectorFactories } from './connector-factories';
import { ConnectorFactoriesController } from './connector-factories.controller';
import { ConnectorStore } from './connector.store';
import { Connectors } from './connectors';
import { ConnectorsController } from './connectors.controller';
import { DeleteConnector } from './delete-connector';
import { EmailConnectors } from './email-connectors';
import { ConnectorPackages } from './packages/connector-packages';
import { SaveConnector } from './save-connector';
import { SmsConnectors } from './sms-connectors';

@Module({
  controllers: [ConnectorsController, ConnectorFactoriesController],
  providers: [
    ConnectorStore,
    ConnectorFactories,
    EmailConnectors,
    SmsConnectors,
    Connectors,
    SaveConnector,
    DeleteConnector,
    AuthorizationUri,
    ConnectorPackages,
  ],
  exports: [ConnectorStore, ConnectorFactories, EmailConnectors, SmsConnectors],
})
export class ConnectorsModule {}
