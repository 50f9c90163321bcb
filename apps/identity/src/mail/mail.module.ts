import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module';
import { SignInExperienceModule } from '../sign-in-experience/sign-in-experience.module';
import { AttemptDelivery } from './attempt-delivery';
import { AttemptStore } from './attempt.store';
import { Channels } from './channels';
import { ConnectorBreaker } from './connector-breaker';
import { ChangeEmailTemplates } from './email-templates/change-email-templates';
import { ConnectorTemplates } from './email-templates/connector-templates';
import { DefaultTemplates } from './email-templates/default-templates';
import { EmailTemplateStore } from './email-templates/email-template.store';
import { EmailTemplates } from './email-templates/email-templates';
import { EmailTemplatesController } from './email-templates/email-templates.controller';
import { SampleMails } from './email-templates/sample-mails';
import { TemplateCoverage } from './email-templates/template-coverage';
import { TemplateDrafts } from './email-templates/template-drafts';
import { TemplateDraftsController } from './email-templates/template-drafts.controller';
import { TemplateTurns } from './email-templates/template-turns';
import { TemplateVersionStore } from './email-templates/template-version.store';
import { TemplateVersions } from './email-templates/template-versions';
import { TemplateVersionsController } from './email-templates/template-versions.controller';
import { MailContents } from './mail-contents';
import { MailPayloads } from './mail-payload';
import { Mailer } from './mailer';
import { OutboxWorker } from './outbox-worker';
import { OutboxStore } from './outbox.store';
import { Recipients } from './recipients';
import { Rehearsals } from './rehearsals';
import { SendTestMessage } from './test-message/send-test-message';
import { TestAttempt } from './test-message/test-attempt';
import { TestDeliveryStore } from './test-message/test-delivery.store';
import { TestMessageController } from './test-message/test-message.controller';

const outbox = [OutboxStore, OutboxWorker, AttemptDelivery, AttemptStore, Channels, ConnectorBreaker, Rehearsals];
const templates = [EmailTemplateStore, EmailTemplates, ChangeEmailTemplates, TemplateVersionStore, TemplateVersions];
const drafts = [ConnectorTemplates, DefaultTemplates, SampleMails, TemplateCoverage, TemplateDrafts, TemplateTurns];
const testMessages = [TestAttempt, TestDeliveryStore, SendTestMessage];

@Module({
  imports: [ConnectorsModule, SignInExperienceModule],
  controllers: [EmailTemplatesController, TemplateVersionsController, TemplateDraftsController, TestMessageController],
  providers: [Mailer, Recipients, MailContents, MailPayloads, ...outbox, ...templates, ...drafts, ...testMessages],
  exports: [Mailer, OutboxStore, Recipients, Channels, EmailTemplates],
})
export class MailModule {}
