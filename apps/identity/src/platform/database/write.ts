import type { Database } from './database';

/**
 * One part of an atomic write: a common table expression with its own data.
 * In `sql`, `$1` is the tenant, `@data` the part's data as JSON and `@ok` whether every guard held.
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

const texts = new Map<string, string>();

/** Sends all parts as one statement, which is one commit: everything happens or, when a guard fails, nothing but the guards' own counting. */
export async function write(database: Database, tenantId: string, parts: readonly WritePart[]): Promise<WriteOutcome> {
  const name = parts.map((part) => part.name).join('+');
  let text = texts.get(name);
  if (text === undefined) texts.set(name, (text = compose(parts)));
  const data: Record<string, unknown> = {};
  const expected: Record<string, number> = {};
  for (const part of parts) {
    data[part.name] = part.data;
    if (part.expect !== undefined) expected[part.name] = part.expect;
  }
  const [row] = await database.query<{ outcome: string }>({ name, text, values: [tenantId, JSON.stringify({ ...data, expected })] });
  return JSON.parse(row?.outcome ?? '{"ok":false}') as WriteOutcome;
}

function compose(parts: readonly WritePart[]): string {
  const guards = parts.filter((part) => part.expect !== undefined);
  const effects = parts.filter((part) => part.expect === undefined);
  const expression = ({ name, sql }: WritePart) =>
    `${name} AS (${sql.replaceAll('@data', `($2::json->'${name}')`).replaceAll('@ok', '(SELECT ok FROM verdict)')})`;
  const held = guards.map(({ name }) => `(SELECT count(*) FROM ${name}) = ($2::json->'expected'->>'${name}')::int`);
  const verdict = `verdict AS (SELECT ${held.join(' AND ') || 'true'} AS ok)`;
  const returned = parts.filter((part) => part.returns).map(({ name }) => `'${name}', (SELECT json_agg(r) FROM ${name} r)`);
  return `WITH ${[...guards.map(expression), verdict, ...effects.map(expression)].join(',\n')}
SELECT json_build_object(${["'ok', (SELECT ok FROM verdict)", ...returned].join(', ')})::text AS outcome`;
}
