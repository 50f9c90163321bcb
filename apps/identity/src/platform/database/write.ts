import type { Database } from './database';

/**
 * One part of an atomic write: a common table expression with its own data.
 * In `sql`, `$1` is the tenant, `@data` the part's data as JSON, `@data:other` that of another part, and `@ok` whether every guard held.
 * A guard has `expect`: the number of rows it must yield. What a guard itself has written stays written when another one fails.
 */
export interface WritePart {
  /** One name, one `sql`: statements are prepared under the names of their parts. */
  readonly name: string;
  readonly sql: string;
  readonly data: unknown;
  readonly expect?: number;
  /** Its rows come back under its name. */
  readonly returns?: boolean;
}

export interface WriteOutcome {
  readonly ok: boolean;
  readonly [name: string]: unknown;
}

interface Composed {
  readonly text: string;
  /** The parts whose data the statement reads, in the order of its parameters. */
  readonly read: readonly string[];
  readonly guards: readonly string[];
}

const statements = new Map<string, Composed>();

/** Sends all parts as one statement, which is one commit: everything happens or, when a guard fails, nothing but the guards' own counting. */
export async function write(database: Database, tenantId: string, parts: readonly WritePart[]): Promise<WriteOutcome> {
  const name = parts.map((part) => part.name).join('+');
  let statement = statements.get(name);
  if (!statement) statements.set(name, (statement = compose(parts)));
  const { text, read, guards } = statement;
  const byName = new Map(parts.map((part) => [part.name, part]));
  const values = [tenantId, ...read.map((part) => JSON.stringify(byName.get(part)?.data)), ...guards.map((part) => byName.get(part)?.expect)];
  const [row] = await database.query<{ outcome: string }>({ name, text, values });
  return JSON.parse(row?.outcome ?? '{"ok":false}') as WriteOutcome;
}

const DATA = /@data(?::(\w+))?/g;

/** Each part's data is a parameter of its own: text is parsed wherever it is read, and the others' would be parsed with it. */
function compose(parts: readonly WritePart[]): Composed {
  const guards = parts.filter((part) => part.expect !== undefined);
  const effects = parts.filter((part) => part.expect === undefined);
  const read = [...new Set(parts.flatMap(({ name, sql }) => [...sql.matchAll(DATA)].map(([, other]) => other ?? name)))];
  const dataOf = (name: string) => `$${read.indexOf(name) + 2}::json`;
  const expression = ({ name, sql }: WritePart) =>
    `${name} AS (${sql.replaceAll(DATA, (_, other?: string) => `(${dataOf(other ?? name)})`).replaceAll('@ok', '(SELECT ok FROM verdict)')})`;
  const held = guards.map(({ name }, at) => `(SELECT count(*) FROM ${name}) = $${read.length + at + 2}::int`);
  const verdict = `verdict AS (SELECT ${held.join(' AND ') || 'true'} AS ok)`;
  const returned = parts.filter((part) => part.returns).map(({ name }) => `'${name}', (SELECT json_agg(r) FROM ${name} r)`);
  const text = `WITH ${[...guards.map(expression), verdict, ...effects.map(expression)].join(',\n')}
SELECT json_build_object(${["'ok', (SELECT ok FROM verdict)", ...returned].join(', ')})::text AS outcome`;
  return { text, read, guards: guards.map(({ name }) => name) };
}
