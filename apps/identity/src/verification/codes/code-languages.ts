import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { EmailTemplates } from '../../mail/email-templates/email-templates';
import type { MailLanguages } from '../../mail/mail-languages';
import { builtInLanguages, languageOf, pageLanguageOf } from '../../sign-in-experience/pages/page-language';

/** What languages the mail with a code may be in. */
@Injectable()
export class CodeLanguages {
  constructor(private readonly templates: EmailTemplates) {}

  async of(tenantId: string, version: string, request: IncomingMessage, settings: SignInExperience, uiLocales?: string): Promise<MailLanguages> {
    const { languages } = await this.templates.filed(tenantId, version);
    return {
      page: languageOf(request, settings, uiLocales),
      locale: pageLanguageOf([...builtInLanguages, ...languages], request, settings, uiLocales),
      fallback: settings.languageInfo.fallbackLanguage,
    };
  }
}
