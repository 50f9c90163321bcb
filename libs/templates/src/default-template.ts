import { brandShades } from './brand-shades';
import { withoutMarks } from './escape';
import { mailFacts } from './mail-facts';
import { mailHtml } from './mail-html';
import type { MailKind } from './mail-kind';
import type { MailLanguage } from './mail-language';
import type { MailTexts } from './mail-texts';
import type { OwnTemplate } from './own-template';
import { words } from './words/languages';

const placeholders: MailTexts = {
  code: '{{code}}',
  to: '{{to}}',
  app: '{{application.name}}',
  link: '',
  asked: '{{askedAt}}',
  until: '{{validUntil}}',
  lasts: '{{validFor}}',
  // A template has no conditions: a line that is not always known is left out.
  browser: '',
  system: '',
  organization: '',
  inviter: '',
};

const invitationPlaceholders: MailTexts = { ...placeholders, link: '{{link}}', organization: '{{organization.name}}' };

/** The product's mail as a template to go on from. */
export function defaultTemplate(
  kind: MailKind,
  language: MailLanguage,
  brandColor: string,
): Required<Pick<OwnTemplate, 'subject' | 'content' | 'contentType'>> {
  const facts = mailFacts(words[language], kind, kind === 'OrganizationInvitation' ? invitationPlaceholders : placeholders);
  return { subject: withoutMarks(facts.subject), content: mailHtml(facts, brandShades(brandColor)), contentType: 'text/html' };
}
