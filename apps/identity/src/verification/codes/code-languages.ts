import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { mailLanguageTags } from '@gatepost/templates/mail-language';
import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { EmailTemplates } from '../../mail/email-templates/email-templates';
import type { MailLanguages } from '../../mail/mail-languages';
import { pageLanguageOf } from '../../sign-in-experience/pages/page-language';

/** What languages the mail with a code may be in. */
@Injectable()
export class CodeLanguages {
  constructor(private readonly templates: EmailTemplates) {}

  async of(tenantId: string, version: string, request: IncomingMessage, settings: SignInExperience, uiLocales?: string): Promise<MailLanguages> {
    const { languages } = await this.templates.filed(tenantId, version);
    return {
      product: pageLanguageOf(mailLanguageTags, request, settings, uiLocales),
      // Those that the tenant wrote come first: of two that fit alike, its own is wanted.
      locale: pageLanguageOf([...languages, ...mailLanguageTags], request, settings, uiLocales),
      fallback: settings.languageInfo.fallbackLanguage,
    };
  }
}
