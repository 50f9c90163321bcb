import { Module } from '@nestjs/common';
import { ConnectorStore } from './connector.store';
import { EmailConnectors } from './email-connectors';

@Module({ providers: [ConnectorStore, EmailConnectors], exports: [EmailConnectors] })
export class ConnectorsModule {}
