import type { RenderedMail } from './default-mail';
import { escapeHtml, oneLine, withoutLinks } from './escape';
import type { MailVariables } from './mail-variables';
import { PLACEHOLDER, templateVariables } from './template-variables';

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
}

/** The templates of a tenant's own, by what they are for and by language. */
export type OwnTemplates = (type: string, languageTag: string) => OwnTemplate | undefined;

const GENERAL = 'Generic';
const LONGEST_SUBJECT = 200;
const LONGEST_SENDER = 320;

/** The most fitting template: of the tenant in the language, in its fallback language, its general one, then the connector's. */
export function pickTemplate(
  type: string,
  language: { readonly locale: string; readonly fallback: string },
  tenants: OwnTemplates,
  connectors: readonly ConnectorTemplate[],
): OwnTemplate | undefined {
  return (
    tenants(type, language.locale) ??
    tenants(type, language.fallback) ??
    tenants(GENERAL, language.fallback) ??
    connectors.find(({ usageType }) => usageType === type) ??
    connectors.find(({ usageType }) => usageType === GENERAL)
  );
}

/**
 * Puts the values where `{{name}}` stands, once and literally: a value that looks like a placeholder stays what it is. Under a name that is
 * known a missing member is empty; a name that is not known stays as it was written.
 */
export function renderOwnTemplate({ contentType, subject, content, replyTo, sendFrom }: OwnTemplate, locale: string, variables: MailVariables): RenderedMail {
  const values = valuesOf(locale, variables);
  const fill = (text: string, escape: (value: string) => string) =>
    text.replace(PLACEHOLDER, (written, path: string) => valueOf(values, path, escape) ?? written);
  const plain = (value: string) => value;
  return {
    subject: oneLine(fill(subject, plain), LONGEST_SUBJECT),
    ...(contentType === 'text/plain' ? { text: fill(content, plain) } : { html: fill(content, escapeHtml) }),
    ...(replyTo !== undefined && { replyTo: oneLine(fill(replyTo, withoutSpecials), LONGEST_SENDER) }),
    ...(sendFrom !== undefined && { from: oneLine(fill(sendFrom, withoutSpecials), LONGEST_SENDER) }),
  };
}

type Values = ReadonlyMap<string, string | ReadonlyMap<string, string>>;

function valuesOf(locale: string, { code, to, applicationName }: MailVariables): Values {
  const nothing = templateVariables.map((name) => [name, ''] as const);
  return new Map<string, string | ReadonlyMap<string, string>>([
    ...nothing,
    ['code', oneLine(code, 32)],
    ['to', oneLine(to, 254)],
    ['locale', locale],
    ['application', new Map([['name', withoutLinks(oneLine(applicationName, 60))]])],
  ]);
}

function valueOf(values: Values, path: string, escape: (value: string) => string): string | undefined {
  const [root = '', ...rest] = path.split('.');
  const value = values.get(root);
  if (value === undefined) return undefined;
  if (typeof value === 'string') return rest.length === 0 ? escape(value) : '';
  return escape(value.get(rest.join('.')) ?? '');
}

/** The name of an app must not become a second address. */
function withoutSpecials(value: string): string {
  return value.replace(/[<>@,;:"\\\p{C}]/gu, '');
}
