import { searchableFields, type SearchableField, type UserSearch } from '@gatepost/contracts/management/users';
import { DomainError } from '../../platform/http/domain-error';

const MODES = ['exact', 'like', 'similar_to'] as const;
type Mode = (typeof MODES)[number];
const JOINTS = ['or', 'and'] as const;

const LONGEST = 256;
const MOST_VALUES = 100;

/** One condition: one of the fields has one of the values. */
export interface SearchTerm {
  readonly fields: readonly SearchableField[];
  /** `exact` compares; with the others a value is a pattern of the SQL operator LIKE. */
  readonly isExact: boolean;
  readonly values: readonly string[];
}

export interface Search {
  readonly terms: readonly SearchTerm[];
  readonly joint: (typeof JOINTS)[number];
  readonly isCaseSensitive: boolean;
}

/** Reads the search language of the wire contract. Regular expressions are refused: they can keep a database busy for as long as one likes. */
export function readSearch(query: UserSearch): Search {
  refuseUnknownFields(query);
  if (query.excludeRoleId !== undefined && query['excludeOrganizationId'] !== undefined) throw refusal('excludeRoleId or excludeOrganizationId, not both');
  const isCaseSensitive = ['true', '1', 'yes'].includes(single(query, 'isCaseSensitive')?.toLowerCase() ?? '');
  const general = modeOf(query, 'mode', 'like');
  const terms = [
    termOf(valuesOf(query, 'search'), searchableFields, general, isCaseSensitive),
    ...searchableFields.map((field) => termOf(valuesOf(query, `search.${field}`), [field], modeOf(query, `mode.${field}`, general), isCaseSensitive)),
  ];
  const joint = single(query, 'joint') ?? single(query, 'jointMode') ?? 'or';
  return { terms: terms.filter((term) => term !== undefined), joint: oneOf(JOINTS, joint, 'joint'), isCaseSensitive };
}

function termOf(values: readonly string[], fields: readonly SearchableField[], mode: Mode, isCaseSensitive: boolean): SearchTerm | undefined {
  const [first, ...more] = values;
  if (first === undefined) return undefined;
  if (mode === 'exact') return { fields, isExact: true, values };
  if (more.length > 0) throw refusal('several values for one field need the mode exact');
  if (mode === 'like') return { fields, isExact: false, values: [requirePattern(first)] };
  if (!isCaseSensitive) throw refusal('the mode similar_to needs isCaseSensitive=true');
  return { fields, isExact: false, values: alternatives(first) };
}

/** Of SIMILAR TO what can be had with LIKE: `%`, `_` and `|` between alternatives. */
function alternatives(value: string): readonly string[] {
  if (/[\\*+?{}()[\]]/.test(value)) throw refusal('the mode similar_to knows %, _ and | here, and no other special characters');
  return value.split('|');
}

function requirePattern(value: string): string {
  const isCutOff = (/\\*$/.exec(value)?.[0].length ?? 0) % 2 === 1;
  if (isCutOff) throw refusal('a pattern cannot end in an escape character');
  return value;
}

function valuesOf(query: UserSearch, key: `search${'' | `.${SearchableField}`}`): readonly string[] {
  const values = [query[key] ?? []].flat();
  if (values.length > MOST_VALUES) throw refusal(`${key}: at most ${MOST_VALUES} values`);
  if (values.some((value) => value === '' || value.length > LONGEST)) throw refusal(`${key}: a value has 1 to ${LONGEST} characters`);
  return values;
}

function modeOf(query: UserSearch, key: `mode${'' | `.${SearchableField}`}`, otherwise: Mode): Mode {
  return oneOf(MODES, single(query, key) ?? otherwise, key);
}

function single(query: UserSearch, key: 'joint' | 'jointMode' | 'isCaseSensitive' | `mode${'' | `.${SearchableField}`}`): string | undefined {
  const value = query[key];
  if (Array.isArray(value)) throw refusal(`${key}: one value, please`);
  return value;
}

function refuseUnknownFields(query: UserSearch): void {
  const known: readonly string[] = searchableFields;
  for (const key of Object.keys(query)) {
    const field = /^(?:search|mode)\.(.*)$/s.exec(key)?.[1];
    if (field !== undefined && !known.includes(field)) throw refusal(`${key}: there is no such field`);
  }
}

function oneOf<Value extends string>(known: readonly Value[], value: string, key: string): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw refusal(`${key}: one of ${known.join(', ')}`);
  return found;
}

function refusal(details: string): DomainError {
  return new DomainError('request.invalid_input', { details });
}
