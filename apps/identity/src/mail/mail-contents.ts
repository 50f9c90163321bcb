import { defaultMail, type CompleteMail } from '@gatepost/templates/default-mail';
import { mailKindOf } from '@gatepost/templates/mail-kind';
import { pickTemplate, renderOwnTemplate, type ConnectorTemplate } from '@gatepost/templates/own-template';
import { valuesOf, type TemplateValues } from '@gatepost/templates/template-values';
import { Injectable } from '@nestjs/common';
import { EmailTemplates } from './email-templates/email-templates';
import type { MailPayload } from './mail-payload';

/** Where the templates come from: the tenant's own as of a configuration version, and those of the connector that is used. */
export interface TemplateSources {
  readonly tenantId: string;
  readonly version: string;
  readonly connectors: readonly ConnectorTemplate[];
  /** The connector brings words that the product does not know. */
  readonly fillsItsOwn?: boolean;
}

/** What a mail says, and whose words it is in. */
export interface MailContent extends CompleteMail {
  readonly usageType: string;
  readonly values: TemplateValues;
  readonly template: 'product' | 'tenant' | 'connector';
  readonly language: string;
}

/** What a mail says: in words of the tenant's own where there are any, else in the product's. */
@Injectable()
export class MailContents {
  constructor(private readonly templates: EmailTemplates) {}

  async of({ kind, languages, variables }: MailPayload, { tenantId, version, connectors, fillsItsOwn = false }: TemplateSources): Promise<MailContent> {
    const { find } = await this.templates.filed(tenantId, version);
    const own = pickTemplate(kind, languages, find, connectors);
    const { locale, product } = languages;
    const made = { usageType: kind, values: valuesOf(locale, variables) };
    if (!own) {
      const whose = fillsItsOwn ? ({ template: 'connector', language: locale } as const) : ({ template: 'product', language: product } as const);
      return { ...defaultMail(mailKindOf(kind), product, variables), ...made, ...whose };
    }
    const language = own.language ?? locale;
    return { ...renderOwnTemplate(own.template, locale, variables, language), ...made, template: own.source, language };
  }
}
