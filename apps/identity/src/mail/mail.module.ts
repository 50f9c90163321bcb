import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module';
import { SignInExperienceModule } from '../sign-in-experience/sign-in-experience.module';
import { AttemptDelivery } from './attempt-delivery';
import { ChangeEmailTemplates } from './email-templates/change-email-templates';
import { EmailTemplateStore } from './email-templates/email-template.store';
import { EmailTemplates } from './email-templates/email-templates';
import { EmailTemplatesController } from './email-templates/email-templates.controller';
import { MailContents } from './mail-contents';
import { MailPayloads } from './mail-payload';
import { Mailer } from './mailer';
import { OutboxWorker } from './outbox-worker';
import { OutboxStore } from './outbox.store';
import { SendTestMessage } from './test-message/send-test-message';
import { TestMessageController } from './test-message/test-message.controller';
import { TestQuota } from './test-message/test-quota';

const templates = [EmailTemplateStore, EmailTemplates, ChangeEmailTemplates];
const testMessages = [TestQuota, SendTestMessage];

@Module({
  imports: [ConnectorsModule, SignInExperienceModule],
  controllers: [EmailTemplatesController, TestMessageController],
  providers: [Mailer, OutboxStore, OutboxWorker, AttemptDelivery, MailPayloads, MailContents, ...templates, ...testMessages],
  exports: [Mailer, OutboxStore, EmailTemplates],
})
export class MailModule {}
