import type { lintEmailTemplate, previewEmailTemplate, TemplateFinding } from '@gatepost/contracts/management/email-template-drafts';
import type { ReplyOf } from '@gatepost/contracts/operation';
import type { CompleteMail } from '@gatepost/templates/default-mail';
import { pickTemplate, renderOwnTemplate } from '@gatepost/templates/own-template';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { caller } from '../../platform/access/caller';
import { requestContext } from '../../platform/http/request-context';
import { MailContents } from '../mail-contents';
import { ConnectorTemplates } from './connector-templates';
import { EmailTemplates } from './email-templates';
import { SampleMails } from './sample-mails';
import { findingsOf } from './checked-template';
import { TemplateTurns } from './template-turns';

type Wanted = z.infer<typeof previewEmailTemplate.body>;
type Preview = ReplyOf<typeof previewEmailTemplate>;

const OTHER_WORDS: TemplateFinding = {
  severity: 'warning',
  code: 'words-of-the-connector',
  field: 'content',
  message: 'is the product’s: the connector fills templates of its own, which are not known here',
};

/** Mails that somebody is writing, shown and judged before they are saved. */
@Injectable()
export class TemplateDrafts {
  constructor(
    private readonly samples: SampleMails,
    private readonly templates: EmailTemplates,
    private readonly connectors: ConnectorTemplates,
    private readonly contents: MailContents,
    private readonly turns: TemplateTurns,
  ) {}

  lint({ templateType, details }: z.infer<typeof lintEmailTemplate.body>): Promise<ReplyOf<typeof lintEmailTemplate>> {
    return this.turns.take(() => ({ findings: findingsOf(templateType, details) }));
  }

  async preview({ languageTag, templateType, details }: Wanted): Promise<Preview> {
    const tenantId = requestContext().tenant.id;
    const version = caller().configurationVersion;
    const payload = await this.samples.payload(tenantId, version, { kind: templateType, language: languageTag });
    if (details) {
      return this.turns.take(() => {
        const rendered = renderOwnTemplate(details, languageTag, payload.variables);
        return { ...shown(rendered), source: 'draft', language: languageTag, problems: findingsOf(templateType, details) };
      });
    }
    const words = await this.connectors.of(tenantId, version);
    const { template, language, ...content } = await this.contents.of(payload, { tenantId, version, ...words });
    const { find } = await this.templates.filed(tenantId, version);
    const own = pickTemplate(templateType, payload.languages, find, words.connectors);
    const unknown = words.fillsItsOwn ? [OTHER_WORDS] : [];
    const problems = own ? await this.turns.take(() => findingsOf(templateType, own.template)) : unknown;
    return { ...shown(content), source: template, language, problems };
  }
}

function shown({ subject, text, html }: CompleteMail) {
  return { subject, text, html };
}
