import type { ImportIssue } from '@gatepost/contracts/management/users-import';
import { fieldProblem } from '../../forms/field-problem';
import type { Formats } from '../../language/formats';
import type { CommonWords } from '../../parts/words/en';
import type { UsersWords } from '../words/en';
import type { ImportField } from './fields';
import type { ImportWords } from './words/en';

/** What is wrong with a row, in words. */
export function issueText(issue: ImportIssue, words: ImportWords['issues'], common: CommonWords['field'], formats: Formats): string {
  const { code, path, message } = issue;
  if (code === 'duplicate_row')
    return typeof issue['line'] === 'number' ? formats.fill(words.duplicate_row, { line: formats.number(issue['line']) }) : words.duplicate;
  const own = Object.entries(words).find(([name]) => name === code)?.[1];
  if (own !== undefined) return own;
  // The service said it to people already.
  if (code.includes('.')) return message;
  const isForm = code === 'invalid_format' || code === 'invalid_union' || code === 'invalid_value' || code === 'invalid_type';
  const ofField = isForm ? FORMS[String(path[0])] : undefined;
  return ofField ? words[ofField] : fieldProblem({ kind: 'service', ...{ issue } }, common, formats);
}

const FORMS: Readonly<Record<string, keyof ImportWords['issues']>> = {
  primaryPhone: 'phone',
  username: 'username',
  avatar: 'avatar',
  passwordAlgorithm: 'algorithm',
  isSuspended: 'yesOrNo',
};

/** The name of what a column can become. */
export function fieldLabel(field: ImportField, words: ImportWords['mapping']['fields'], users: UsersWords): string {
  const [group, claim] = field.split('.');
  const named = (names: Readonly<Record<string, unknown>>, name: string | undefined) => {
    const text = name === undefined ? undefined : names[name];
    return typeof text === 'string' ? text : undefined;
  };
  if (group === 'address' && claim !== undefined) return named(users.edit.addressClaims, claim) ?? field;
  if (claim !== undefined) return named(users.edit.claims, claim) ?? field;
  return named(words, field) ?? named(users.fields, field) ?? field;
}

/** The field that a path leads to; undefined: the row as a whole. */
export function fieldAt(path: ImportIssue['path']): ImportField | undefined {
  const [first, second, third] = path.map(String);
  if (first === undefined) return undefined;
  if (first === 'profile' && second === 'address' && third !== undefined) return `address.${third}` as ImportField;
  return (first === 'profile' && second !== undefined ? `profile.${second}` : first) as ImportField;
}
