import type { ValidationError } from '@angular/forms/signals';
import type { Formats } from '../language/formats';
import type { CommonWords } from '../parts/words/en';

/** A finding of a schema, as far as its words depend on it. */
export interface Issue {
  readonly code?: string | undefined;
  readonly origin?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly format?: string | undefined;
}

/** What to say of a field: the words of whoever found the error, or those for what a schema found. */
export function fieldProblem(error: ValidationError, words: CommonWords['field'], formats: Formats): string {
  if (error.kind === 'required') return words.required;
  if (!('issue' in error)) return error.message ?? words.wrong;
  const issue: Issue = typeof error.issue === 'object' && error.issue !== null ? error.issue : {};
  return issueText(issue, words, formats);
}

export function issueText({ code, origin, format, ...limits }: Issue, words: CommonWords['field'], formats: Formats): string {
  const [minimum, maximum] = [Number(limits.minimum ?? 0), Number(limits.maximum ?? 0)];
  const isText = origin === 'string';
  switch (code) {
    case 'too_small':
      if (minimum === 1 && origin !== 'number') return words.required;
      return isText ? formats.counted(words.tooShort, minimum) : formats.fill(words.tooSmall, { count: formats.number(minimum) });
    case 'too_big':
      return isText ? formats.counted(words.tooLong, maximum) : formats.fill(words.tooBig, { count: formats.number(maximum) });
    case 'invalid_type':
      return words.required;
    case 'invalid_format':
      return format === 'url' ? words.notAnAddress : format === 'email' ? words.notAnEmail : words.wrong;
    default:
      return words.wrong;
  }
}
