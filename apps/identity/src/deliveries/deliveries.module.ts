import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module';
import { SignInExperienceModule } from '../sign-in-experience/sign-in-experience.module';
import { VerificationModule } from '../verification/verification.module';
import { CodeOfMessageStore } from './code-of-message.store';
import { ConnectorHealthStore } from './connector-health.store';
import { DeliveriesController } from './deliveries.controller';
import { DeliveryMetrics } from './delivery-metrics';
import { DeliveryStore } from './delivery.store';
import { FindDeliveries } from './find-deliveries';
import { ReadJourney } from './read-journey';
import { RecipientStateStore } from './recipient-state.store';
import { RetryDelivery } from './retry-delivery';

/** What became of messages, for administrators. They are written by mail/. */
@Module({
  imports: [MailModule, VerificationModule, SignInExperienceModule],
  controllers: [DeliveriesController],
  providers: [DeliveryStore, DeliveryMetrics, ConnectorHealthStore, RecipientStateStore, CodeOfMessageStore, ReadJourney, FindDeliveries, RetryDelivery],
})
export class DeliveriesModule {}
