import { pickLanguage } from '@gatepost/phrases/pick-language';
import type { TemplateType } from '@gatepost/contracts/management/email-templates';
import { mailLanguageTags } from '@gatepost/templates/mail-language';
import type { MailVariables } from '@gatepost/templates/mail-variables';
import { sampleVariables } from '@gatepost/templates/sample-variables';
import { Injectable } from '@nestjs/common';
import { SignInExperienceStore } from '../../sign-in-experience/sign-in-experience.store';
import type { MailPayload } from '../mail-payload';
import { EmailTemplates } from './email-templates';

/** What a sample may say that is not made up. */
export interface SampleValues {
  readonly code: string;
  readonly to: string;
  readonly applicationName: string;
  /** Epoch milliseconds. */
  readonly askedAt: number;
  readonly expiresAt: number;
}

export interface WantedSample {
  readonly kind: TemplateType;
  /** As somebody asked for it: what there is in it, is taken. */
  readonly language: string;
  /** In place of the sample values. */
  readonly values?: SampleValues;
}

/** Mails with values that mean nothing, in a tenant's colour. */
@Injectable()
export class SampleMails {
  constructor(
    private readonly templates: EmailTemplates,
    private readonly experiences: SignInExperienceStore,
  ) {}

  /** As of a configuration version the caller has read. */
  async payload(tenantId: string, version: string, { kind, language, values }: WantedSample): Promise<MailPayload> {
    const [{ languages }, { languageInfo, color }] = await Promise.all([this.templates.filed(tenantId, version), this.experiences.at(tenantId, version)]);
    const fallback = languageInfo.fallbackLanguage;
    const locale = pickLanguage(language, [...languages, ...mailLanguageTags]) ?? fallback;
    const product = pickLanguage(`${language}, ${fallback}`, mailLanguageTags) ?? 'en';
    return { kind, languages: { product, locale, fallback }, variables: { ...sampleOf(kind, values), brandColor: color.primaryColor } };
  }
}

/** An invitation has no code: with one it would be another mail. */
function sampleOf(kind: TemplateType, { code, ...values }: Partial<SampleValues> = {}): MailVariables {
  const sample = sampleVariables[kind];
  return { ...sample, ...values, ...('code' in sample && code !== undefined && { code }) };
}
