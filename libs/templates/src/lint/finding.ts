/** What is wrong with a template, or could be better. */
export interface Finding {
  /** Stable. */
  readonly code: FindingCode;
  /** An error refuses to be saved. */
  readonly severity: 'error' | 'warning';
  readonly field: TemplateField;
  /** Goes on from the name of the field. */
  readonly message: string;
  /** Of the content, from 1. */
  readonly line?: number;
  /** The part of the field that it is about, where it is a variable. */
  readonly written?: string;
  /** What to write instead. */
  readonly suggestion?: string;
}

export type TemplateField = 'subject' | 'content' | 'replyTo' | 'sendFrom';

const severities = {
  'missing-code': 'error',
  'unknown-variable': 'error',
  expression: 'error',
  'too-large': 'error',
  'subject-too-long': 'error',
  'forbidden-element': 'error',
  'event-handler': 'error',
  'script-link': 'error',
  'variable-in-tag': 'error',
  'variable-host': 'error',
  'missing-link': 'warning',
  'unknown-member': 'warning',
  'other-kind': 'warning',
  'no-text': 'warning',
  'near-clip': 'warning',
  'long-subject': 'warning',
  'low-contrast': 'warning',
  'image-without-alt': 'warning',
  'external-image': 'warning',
  'insecure-link': 'warning',
  'missing-lang': 'warning',
  'unsupported-element': 'warning',
} as const;

export type FindingCode = keyof typeof severities;

export function finding(code: FindingCode, field: TemplateField, message: string, more: Pick<Finding, 'line' | 'suggestion' | 'written'> = {}): Finding {
  return { code, severity: severities[code], field, message, ...more };
}
