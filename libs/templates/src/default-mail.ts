import { brandShades } from './brand-shades';
import { withoutMarks } from './escape';
import { mailFacts } from './mail-facts';
import { mailHtml } from './mail-html';
import type { MailKind } from './mail-kind';
import type { MailLanguage } from './mail-language';
import { mailText } from './mail-text';
import { mailTexts } from './mail-texts';
import type { VariablesByKind } from './mail-variables';
import { words } from './words/languages';

export interface RenderedMail {
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  /** Other senders than the connector's own. */
  readonly from?: string;
  readonly replyTo?: string;
}

/** The mail that comes with the product, always as text and as HTML. */
export function defaultMail<Kind extends MailKind>(kind: Kind, language: MailLanguage, variables: VariablesByKind[Kind]): CompleteMail {
  const facts = mailFacts(words[language], fittingKind(kind, 'code' in variables), mailTexts(language, variables));
  return { subject: withoutMarks(facts.subject), text: mailText(facts), html: mailHtml(facts, brandShades(variables.brandColor)) };
}

export interface CompleteMail extends RenderedMail {
  readonly text: string;
  readonly html: string;
}

/** A server may ask for a code under any name: with a code the mail is one about a code. */
function fittingKind(kind: MailKind, hasCode: boolean): MailKind {
  if (!hasCode) return 'OrganizationInvitation';
  return kind === 'OrganizationInvitation' ? 'Generic' : kind;
}
