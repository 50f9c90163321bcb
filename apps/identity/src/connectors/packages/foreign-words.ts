import type { Email } from '@gatepost/connector-kit/email-connector';
import type { MessageValues } from '@gatepost/connector-kit/message-values';
import type { RenderedTemplate } from './messages';

/** What the product itself has made. */
const OURS: ReadonlySet<string> = new Set(['code', 'link', 'locale', 'uiLocales', 'to']);
const NONE: ReadonlySet<string> = new Set();

/**
 * Values for templates that a package fills, be they text or HTML: nobody escapes them there. Names that people have given lose what could
 * become markup or another placeholder. `quote` stands for quotation marks: in text messages a curly one would cost as much as it does harm in HTML.
 */
export function harmless(values: MessageValues, quote = '’', ours: ReadonlySet<string> = OURS): MessageValues {
  const changed = (name: string, value: string | MessageValues) => {
    if (typeof value !== 'string') return harmless(value, quote, NONE);
    return ours.has(name) ? value : value.replace(/[<>`{}\p{Cc}]/gu, '').replace(/["']/g, quote);
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, changed(name, value)]));
}

/** The mail as it is, where it is in the tenant's own words. Packages look for placeholders in it once more: what is left of them is broken up. */
export function renderedBy({ template, subject, html, text, from, replyTo }: Email): RenderedTemplate | undefined {
  if (template !== 'tenant') return undefined;
  return {
    subject: subject.replaceAll('{{', '{ {'),
    content: html === undefined ? (text ?? '').replaceAll('{{', '{ {') : html.replaceAll('{{', '&#123;&#123;'),
    contentType: html === undefined ? 'text/plain' : 'text/html',
    ...(replyTo !== undefined && { replyTo: replyTo.replaceAll('{{', '') }),
    ...(from !== undefined && { sendFrom: from.replaceAll('{{', '') }),
  };
}
