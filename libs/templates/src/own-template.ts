import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import type { RenderedMail } from './default-mail';
import { escapeHtml, oneLine, withoutLinks } from './escape';
import type { MailKind } from './mail-kind';
import type { MailVariables } from './mail-variables';

/** A template somebody wrote for their connector. */
export interface OwnTemplate {
  readonly usageType: string;
  readonly contentType: 'text/plain' | 'text/html';
  readonly subject: string;
  readonly content: string;
}

const LONGEST_SUBJECT = 200;
const PLACEHOLDER = /\{\{[ \t]{0,8}(\w{1,32}(?:\.\w{1,32}){0,3})[ \t]{0,8}\}\}/g;

/** The template for this kind, or the general one. */
export function pickTemplate(templates: readonly OwnTemplate[], kind: MailKind): OwnTemplate | undefined {
  return templates.find(({ usageType }) => usageType === kind) ?? templates.find(({ usageType }) => usageType === 'Generic');
}

/**
 * Puts the values where `{{name}}` stands, once and literally: a value that looks like a placeholder stays what it is. Under a name that is
 * known a missing member is empty; a name that is not known stays as it was written.
 */
export function renderOwnTemplate({ contentType, subject, content }: OwnTemplate, language: PageLanguage, variables: MailVariables): RenderedMail {
  const values = valuesOf(language, variables);
  const fill = (text: string, escape: (value: string) => string) =>
    text.replace(PLACEHOLDER, (written, path: string) => valueOf(values, path, escape) ?? written);
  const filled = oneLine(
    fill(subject, (value) => value),
    LONGEST_SUBJECT,
  );
  if (contentType === 'text/html') return { subject: filled, html: fill(content, escapeHtml) };
  return { subject: filled, text: fill(content, (value) => value) };
}

type Values = ReadonlyMap<string, string | ReadonlyMap<string, string>>;

function valuesOf(language: PageLanguage, { code, to, applicationName }: MailVariables): Values {
  return new Map<string, string | ReadonlyMap<string, string>>([
    ['code', oneLine(code, 32)],
    ['to', oneLine(to, 254)],
    ['locale', language],
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
