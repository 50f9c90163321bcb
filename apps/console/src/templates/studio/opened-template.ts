import type { EmailTemplateDetails, EmailTemplateView, TemplatePlace } from '@gatepost/contracts/management/email-templates';
import type { TemplateVersion } from '@gatepost/contracts/management/email-template-versions';
import { listEmailTemplates, templatePlace } from '@gatepost/contracts/management/email-templates';
import { listEmailTemplateVersions } from '@gatepost/contracts/management/email-template-versions';
import { previewEmailTemplate, readDefaultEmailTemplate } from '@gatepost/contracts/management/email-template-drafts';
import { mailLanguageTags } from '@gatepost/templates/mail-language';
import type { Api } from '../../api/api';
import type { Sent } from './instead';

/** A template as the studio shows it. */
export interface OpenedTemplate {
  readonly place: TemplatePlace;
  /** The tenant's own, once there is one. */
  readonly own: EmailTemplateView | undefined;
  /** What a mail would be in as long as there is none. */
  readonly sent: Sent | undefined;
  /** What to begin with: the product's words, in this language if it has them. */
  readonly standard: EmailTemplateDetails;
  /** The one that holds now. */
  readonly version: TemplateVersion | undefined;
}

/** undefined: the address names nothing that could be a template. */
export function placeOf(type: string, language: string): TemplatePlace | undefined {
  return templatePlace.safeParse({ templateType: type, languageTag: language }).data;
}

export async function openTemplate(api: Api, place: TemplatePlace): Promise<OpenedTemplate> {
  const params = { ...place };
  const [own, versions, standard] = await Promise.all([
    api.call(listEmailTemplates, { query: place }),
    api.call(listEmailTemplateVersions, { params, page: { number: 1, size: 1 } }),
    api.call(readDefaultEmailTemplate, { params: { ...place, languageTag: productLanguage(place.languageTag) } }),
  ]);
  const [version] = versions.body;
  const [template] = own.body;
  const sent = template ? undefined : (await api.call(previewEmailTemplate, { body: place })).body;
  return { place, own: template, sent, standard: inLanguage(standard.body.details, place.languageTag), version: version?.isDeletion ? undefined : version };
}

/** The language itself, or the same in another region, or English. */
function productLanguage(tag: string): string {
  const [primary] = tag.split('-');
  return mailLanguageTags.find((known) => known === tag) ?? mailLanguageTags.find((known) => known.split('-')[0] === primary) ?? 'en';
}

/** So that screen readers take the right voice once it is translated. */
function inLanguage(details: EmailTemplateDetails, tag: string): EmailTemplateDetails {
  return { ...details, content: details.content.replace(/(<html\b[^>]*?\blang=")[^"]*"/, `$1${tag}"`) };
}
