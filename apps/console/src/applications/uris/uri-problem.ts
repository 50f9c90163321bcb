import type { ValidationError } from '@angular/forms/signals';
import { fieldProblem } from '../../forms/field-problem';
import type { Formats } from '../../language/formats';
import type { CommonWords } from '../../parts/words/en';
import type { ApplicationsWords } from '../words/en';

type Problems = ApplicationsWords['uris']['problems'];

/** What the contract says of a URI, here and in a refusal of the service. */
const KNOWN: Readonly<Record<string, keyof Problems>> = {
  'is not a valid URI': 'invalid',
  'must not contain a fragment': 'fragment',
  'must not contain user information': 'userInformation',
  'must not contain dot segments': 'dots',
  'uses a forbidden scheme': 'scheme',
  'must use a scheme with a dot': 'dot',
  'must not contain wildcards': 'wildcards',
  'has a wildcard in a forbidden place': 'wildcardPlace',
  'must be an origin such as https://app.example.com, without a path or a wildcard': 'origin',
};

export function uriProblem(error: ValidationError, words: Problems, common: CommonWords['field'], formats: Formats): string {
  const issue: unknown = 'issue' in error ? error.issue : undefined;
  const message: unknown = typeof issue === 'object' && issue !== null ? Reflect.get(issue, 'message') : undefined;
  const known = typeof message === 'string' ? KNOWN[message] : undefined;
  return known ? words[known] : fieldProblem(error, common, formats);
}

/** As a list is saved: no line is empty or there twice. */
export function tidied(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}
