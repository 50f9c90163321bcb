import { MOST_IMPORTED, type ImportIssue } from '@gatepost/contracts/management/users-import';
import type { SourceRow } from './read-file';
import { userOf, type Conversion } from './row-to-user';

/** What the service takes at once, with a margin: bytes of a body, and its members all in all. */
const MOST_BYTES = 200_000;
const MOST_MEMBERS = 15_000;

/** A row that is ready to be sent. */
export interface ReadyRow {
  readonly source: SourceRow;
  readonly user: Readonly<Record<string, unknown>>;
}

/** Something that is wrong with a row, by the path of what it is made into. */
export interface RowProblem {
  readonly source: SourceRow;
  readonly issue: ImportIssue;
}

export interface Batch {
  readonly rows: readonly ReadyRow[];
  /** Of rows that are not sent at all. */
  readonly problems: readonly RowProblem[];
}

/** Rows made ready for sending, some at a time and only when they are wanted. Of rows about the same person the first is sent. */
export function* batchesOf(rows: readonly SourceRow[], conversion: Conversion): Generator<Batch> {
  const lines = new Map<string, number>();
  const encoder = new TextEncoder();
  let batch: { rows: ReadyRow[]; problems: RowProblem[] } = { rows: [], problems: [] };
  let bytes = 0;
  let members = 0;
  for (const source of rows) {
    const made = userOf(source, conversion);
    if ('fault' in made) {
      batch.problems.push(problemOf(source, made.fault.field, made.fault.code));
      continue;
    }
    const twin = twinOf(made.user, source.line, lines);
    if (twin) {
      batch.problems.push(problemOf(source, twin.member, 'duplicate_row', twin.line));
      continue;
    }
    const size = encoder.encode(JSON.stringify(made.user)).length + 1;
    const count = membersOf(made.user);
    if (batch.rows.length === MOST_IMPORTED || (batch.rows.length > 0 && (bytes + size > MOST_BYTES || members + count > MOST_MEMBERS))) {
      yield batch;
      batch = { rows: [], problems: [] };
      bytes = members = 0;
    }
    batch.rows.push({ source, user: made.user });
    bytes += size;
    members += count;
  }
  if (batch.rows.length + batch.problems.length > 0) yield batch;
}

function problemOf(source: SourceRow, member: string | undefined, code: string, line?: number): RowProblem {
  return { source, issue: { path: member === undefined ? [] : member.split('.'), code, message: code, ...(line !== undefined && { line }) } };
}

/** The line of an earlier row with the same identifier. The service compares more exactly; this finds twins that lie far apart. */
function twinOf(user: Readonly<Record<string, unknown>>, line: number, lines: Map<string, number>) {
  const own = ['primaryEmail', 'primaryPhone', 'username'].flatMap((member) => {
    const value = user[member];
    if (typeof value !== 'string' || value === '') return [];
    return [{ member, key: `${member} ${member === 'primaryEmail' ? value.toLowerCase() : value}` }];
  });
  for (const { member, key } of own) {
    const earlier = lines.get(key);
    if (earlier !== undefined) return { member, line: earlier };
  }
  for (const { key } of own) lines.set(key, line);
  return undefined;
}

function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, member) => sum + 1 + membersOf(member), 1);
}
