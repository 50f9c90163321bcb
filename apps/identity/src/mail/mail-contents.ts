import { defaultMail, type RenderedMail } from '@gatepost/templates/default-mail';
import { mailKindOf } from '@gatepost/templates/mail-kind';
import { pickTemplate, renderOwnTemplate, type ConnectorTemplate } from '@gatepost/templates/own-template';
import { Injectable } from '@nestjs/common';
import { EmailTemplates } from './email-templates/email-templates';
import type { MailPayload } from './mail-payload';

/** Where the templates come from: the tenant's own as of a configuration version, and those of the connector that is used. */
export interface TemplateSources {
  readonly tenantId: string;
  readonly version: string;
  readonly connectors: readonly ConnectorTemplate[];
}

/** What a mail says: in words of the tenant's own where there are any, else in the product's. */
@Injectable()
export class MailContents {
  constructor(private readonly templates: EmailTemplates) {}

  async of({ kind, languages, variables }: MailPayload, { tenantId, version, connectors }: TemplateSources): Promise<RenderedMail> {
    const { find } = await this.templates.filed(tenantId, version);
    const own = pickTemplate(kind, languages, find, connectors);
    return own ? renderOwnTemplate(own, languages.locale, variables) : defaultMail(mailKindOf(kind), languages.page, variables);
  }
}
