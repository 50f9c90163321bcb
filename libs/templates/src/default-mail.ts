import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import { brandShades } from './brand-shades';
import { mailFacts } from './mail-facts';
import { mailHtml } from './mail-html';
import type { MailKind } from './mail-kind';
import { mailText } from './mail-text';
import type { MailVariables } from './mail-variables';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import type { Words } from './words/words';
import { zhCn } from './words/zh-cn';

export interface RenderedMail {
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  /** Other senders than the connector's own. */
  readonly from?: string;
  readonly replyTo?: string;
}

const languages: Readonly<Record<PageLanguage, Words>> = { en, de, es, fr, 'zh-CN': zhCn };

/** The mail with a code that comes with the product, always as text and as HTML. */
export function defaultMail(kind: MailKind, language: PageLanguage, variables: MailVariables): RenderedMail {
  const facts = mailFacts(languages[language], kind, variables);
  return { subject: facts.subject.replaceAll('\u2060', ''), text: mailText(facts), html: mailHtml(facts, brandShades(variables.brandColor)) };
}
