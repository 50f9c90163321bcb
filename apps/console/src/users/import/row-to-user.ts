import { phoneDigits } from '../../forms/phone-digits';
import { unmarked } from '../../list/csv';
import { objectIn } from '../edit/user-draft';
import { cellText } from './cell-text';
import type { ImportField, Mapping } from './fields';
import type { SourceFile, SourceRow } from './read-file';
import { isTooDeep } from './too-deep';

type User = Record<string, unknown>;

/** What keeps a row from being sent. */
interface RowFault {
  readonly field: ImportField | undefined;
  readonly code: 'not_json' | 'columns';
}

export interface Conversion {
  readonly columns: SourceFile['columns'];
  readonly mapping: Mapping;
  /** Of digests without an algorithm of their own. */
  readonly algorithm: string | undefined;
}

const YES = /^(true|yes|y|1)$/i;
const NO = /^(false|no|n|0)$/i;

/** A person as the service takes them, made of a row. What is right or wrong with the values, the service says. */
export function userOf({ values }: SourceRow, { columns, mapping, algorithm }: Conversion): { readonly user: User } | { readonly fault: RowFault } {
  const user: User = {};
  if (values.slice(columns.length).some((value) => value !== '')) return { fault: { field: undefined, code: 'columns' } };
  for (const [at, field] of mapping.entries()) {
    const value = field && valueOf(values[at]);
    if (field === undefined || value === undefined) continue;
    if (field === 'profile' || field === 'customData') {
      const object = typeof value !== 'string' ? value : isTooDeep(value) ? undefined : objectIn(value);
      if (typeof object !== 'object' || object === null) return { fault: { field, code: 'not_json' } };
      user[field] = { ...object, ...(user[field] as object | undefined) };
    } else place(user, field, columns[at] ?? '', value);
  }
  return { user: user['passwordDigest'] !== undefined && algorithm ? { passwordAlgorithm: algorithm, ...user } : user };
}

/** undefined: the cell says nothing. */
function valueOf(cell: unknown): unknown {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell !== 'string') return cell;
  const text = unmarked(cell).trim();
  return text === '' ? undefined : text;
}

function place(user: User, field: ImportField, column: string, value: unknown): void {
  const [group, claim] = field.split('.');
  if (field === 'member') user['customData'] = { ...(user['customData'] as object | undefined), [column]: value };
  else if (field === 'isSuspended') user[field] = flagOf(value);
  else if (field === 'primaryPhone') user[field] = phoneDigits(cellText(value));
  else if (claim === undefined) user[field] = cellText(value);
  else {
    const profile = (user['profile'] ?? {}) as User;
    const address = (profile['address'] ?? {}) as User;
    user['profile'] = group === 'address' ? { ...profile, address: { ...address, [claim]: cellText(value) } } : { ...profile, [claim]: cellText(value) };
  }
}

function flagOf(value: unknown): unknown {
  const text = cellText(value);
  return YES.test(text) ? true : NO.test(text) ? false : value;
}
