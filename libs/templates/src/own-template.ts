import { brandShades } from './brand-shades';
import type { CompleteMail } from './default-mail';
import { oneLine, withoutMarks } from './escape';
import { fillHtml, type ValueAt } from './html/fill-html';
import { htmlText } from './html/html-text';
import { textRows } from './html/text-html';
import { initialOf } from './mail-html';
import { directionOf } from './mail-language';
import { mailSheet } from './mail-sheet';
import type { MailVariables } from './mail-variables';
import { valueAt, valuesOf } from './template-values';
import { pathsOf, PLACEHOLDER } from './template-variables';

/** A template somebody wrote. */
export interface OwnTemplate {
  readonly subject: string;
  readonly content: string;
  /** HTML where it is not said. */
  readonly contentType?: 'text/plain' | 'text/html' | undefined;
  readonly replyTo?: string | undefined;
  readonly sendFrom?: string | undefined;
}

/** With what it is for. */
export interface ConnectorTemplate extends OwnTemplate {
  readonly usageType: string;
  /** Nobody wrote it: it stands for the product's own mail. */
  readonly isSuggested?: boolean;
}

/** The templates of a tenant's own, by what they are for and by language. */
export type OwnTemplates = (type: string, languageTag: string) => OwnTemplate | undefined;

/** A template, with whose it is and the language it is filed under; a connector's has none. */
export interface PickedTemplate {
  readonly template: OwnTemplate;
  readonly source: 'tenant' | 'connector';
  readonly language: string | undefined;
}

const GENERAL = 'Generic';
const LONGEST_SUBJECT = 200;
const LONGEST_SENDER = 320;
const LONE = new RegExp(`^${PLACEHOLDER.source}$`);
// Names cannot look like this: a mark follows each dot in them.
const PLAIN_ADDRESS = /^[^\s<>@,;:"()\\\p{C}]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u;

/** The most fitting template: of the tenant in the language, in its fallback language, its general one, then the connector's. undefined: the product's own. */
export function pickTemplate(
  type: string,
  language: { readonly locale: string; readonly fallback: string },
  tenants: OwnTemplates,
  connectors: readonly ConnectorTemplate[],
): PickedTemplate | undefined {
  const { locale, fallback } = language;
  for (const [wanted, tag] of [[type, locale] as const, [type, fallback] as const, [GENERAL, fallback] as const]) {
    const template = tenants(wanted, tag);
    if (template) return { template, source: 'tenant', language: tag };
  }
  const configured = connectors.find(({ usageType }) => usageType === type) ?? connectors.find(({ usageType }) => usageType === GENERAL);
  if (!configured || configured.isSuggested) return undefined;
  return { template: configured, source: 'connector', language: undefined };
}

/**
 * Puts the values where `{{name}}` stands, once and literally: a value that looks like a placeholder stays what it is. Under a name that is
 * known a missing member is empty; a name that is not known stays as it was written. What was written as HTML gets a text beside it, and a text HTML.
 * `locale` is what the recipient asked for, `language` what the template is written in.
 */
export function renderOwnTemplate(template: OwnTemplate, locale: string, variables: MailVariables, language = locale): CompleteMail {
  const values = valuesOf(locale, variables, language);
  const at: ValueAt = (path) => valueAt(values, path);
  const { subject, replyTo, sendFrom } = template;
  return {
    subject: oneLine(fillText(subject, at), LONGEST_SUBJECT),
    ...bodies(template, language, variables, at),
    ...(replyTo !== undefined && { replyTo: senderOf(replyTo, at) }),
    ...(sendFrom !== undefined && { from: senderOf(sendFrom, at) }),
  };
}

function bodies({ contentType, subject, content }: OwnTemplate, language: string, variables: MailVariables, at: ValueAt) {
  if (contentType !== 'text/plain') return { html: fillHtml(content, at), text: fillText(`${textOf(content)}\n`, at) };
  const sheet = {
    language,
    direction: directionOf(language),
    subject,
    preview: beginningOf(content),
    app: '{{application.name}}',
    initial: initialOf(at('application.name') ?? ''),
    rows: textRows(content),
    foot: '',
  };
  return { text: fillText(content, at), html: fillHtml(mailSheet(sheet, brandShades(variables.brandColor)), at) };
}

/** Never without what the mail is for, even if the HTML shows it only where a text has no place for it. */
function textOf(content: string): string {
  const text = htmlText(content);
  if (text === '') return '{{code}}{{link}}';
  const [written, kept] = [new Set(pathsOf(content)), new Set(pathsOf(text))];
  const lost = ['code', 'link'].filter((name) => written.has(name) && !kept.has(name));
  return [text, ...lost.map((name) => `{{${name}}}`)].join('\n\n');
}

/** Of a text, for lists of mails. It cuts no placeholder in half. */
function beginningOf(text: string): string {
  const [line = ''] = text.trimStart().slice(0, 140).split('\n', 1);
  return line.replace(/\{\{[^{}]*$/, '');
}

function fillText(text: string, at: ValueAt): string {
  return text.replace(PLACEHOLDER, (written, path: string) => at(path) ?? written);
}

/** A variable alone may be the address itself; within other words it is only a name. */
function senderOf(written: string, at: ValueAt): string {
  const [alone, path = ''] = LONE.exec(written.trim()) ?? [];
  const address = alone === undefined ? undefined : at(path);
  if (address !== undefined && PLAIN_ADDRESS.test(address)) return address;
  return oneLine(
    fillText(written, (name) => withoutSpecials(at(name))),
    LONGEST_SENDER,
  );
}

/** The name of an app must not become a second address. */
function withoutSpecials(value: string | undefined): string | undefined {
  return value === undefined ? undefined : withoutMarks(value).replace(/[<>@,;:"\\\p{C}]/gu, '');
}
