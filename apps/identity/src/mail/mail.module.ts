import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module';
import { AttemptDelivery } from './attempt-delivery';
import { MailPayloads } from './mail-payload';
import { Mailer } from './mailer';
import { OutboxWorker } from './outbox-worker';
import { OutboxStore } from './outbox.store';

@Module({
  imports: [ConnectorsModule],
  providers: [Mailer, OutboxStore, OutboxWorker, AttemptDelivery, MailPayloads],
  exports: [Mailer, OutboxStore],
})
export class MailModule {}
