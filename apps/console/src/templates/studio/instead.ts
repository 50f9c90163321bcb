import type { TemplatePlace } from '@gatepost/contracts/management/email-templates';
import type { Formats } from '../../language/formats';
import type { TemplatesWords } from '../words/en';
import type { Rendered } from './template-draft';

/** What is sent where the tenant has written nothing. */
export function insteadOf({ languageTag }: TemplatePlace, { source, language }: Sent, words: TemplatesWords['sent'], formats: Formats): string {
  if (source === 'connector') return words.connector;
  if (source === 'product' && language === languageTag) return words.product;
  const names = { language: formats.languageName(languageTag), other: formats.languageName(language) };
  return formats.fill(source === 'tenant' ? words.tenantIn : words.productIn, names);
}

/** Whose words, and in which language. */
export type Sent = Pick<Rendered, 'source' | 'language'>;
