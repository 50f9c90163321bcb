import type { ImportedUser, ImportIssue } from '@gatepost/contracts/management/users-import';
import type { ReadRow } from './read-row';

/** What people are found by. */
const MEMBERS = ['primaryEmail', 'primaryPhone', 'username'] as const;

export interface FoundUser {
  readonly id: string;
  readonly username: string | null;
  readonly primaryEmail: string | null;
  readonly primaryPhone: string | null;
}

/** What is to become of a row. */
export type Decision =
  | { readonly kind: 'create'; readonly person: ImportedUser }
  | { readonly kind: 'update'; readonly person: ImportedUser; readonly before: FoundUser }
  | { readonly kind: 'skip'; readonly userId: string }
  | { readonly kind: 'refuse'; readonly issues: readonly ImportIssue[] };

interface Rules {
  readonly updates: boolean;
  readonly areNamesCaseSensitive: boolean;
}

/** Decides row by row: of several that are about the same person, the first counts. `existing` are those who have an identifier of a row. */
export function decide(rows: readonly ReadRow[], existing: readonly FoundUser[], { updates, areNamesCaseSensitive }: Rules): Decision[] {
  const keysOf = (person: Partial<FoundUser> | ImportedUser) => keys(person, areNamesCaseSensitive);
  const owners = new Map(existing.flatMap((user) => keysOf(user).map(({ key }) => [key, user] as const)));
  const taken = new Set<string>();
  return rows.map((row): Decision => {
    if ('issues' in row) return { kind: 'refuse', issues: row.issues };
    const own = keysOf(row.person);
    const found = [...new Set(own.flatMap(({ key }) => owners.get(key) ?? []))];
    const [before, other] = found;
    const again = own.find(({ key }) => taken.has(key));
    if (again || (before && taken.has(before.id))) return refusal(again?.member, 'duplicate_row', 'an earlier row is about the same person');
    if (other) return refusal(own.find(({ key }) => owners.get(key) === other)?.member, 'belongs_to_others', 'the identifiers belong to several people');
    for (const { key } of own) taken.add(key);
    if (!before) return { kind: 'create', person: row.person };
    taken.add(before.id);
    return updates ? { kind: 'update', person: row.person, before } : { kind: 'skip', userId: before.id };
  });
}

function keys(person: Partial<FoundUser> | ImportedUser, areNamesCaseSensitive: boolean) {
  return MEMBERS.flatMap((member) => {
    const value = person[member];
    if (!value) return [];
    return [{ member, key: `${member} ${member === 'username' && !areNamesCaseSensitive ? value.toLowerCase() : value}` }];
  });
}

function refusal(member: string | undefined, code: string, message: string): Decision {
  return { kind: 'refuse', issues: [{ path: member === undefined ? [] : [member], code, message }] };
}
