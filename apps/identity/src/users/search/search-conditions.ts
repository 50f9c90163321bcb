import type { SearchableField } from '@gatepost/contracts/management/users';
import { Prisma } from '@gatepost/prisma/client';
import type { Search, SearchTerm } from './user-search';

const columns: Readonly<Record<SearchableField, Prisma.Sql>> = {
  id: Prisma.sql`u.id`,
  primaryEmail: Prisma.sql`u.primary_email`,
  primaryPhone: Prisma.sql`u.primary_phone`,
  username: Prisma.sql`u.username`,
  name: Prisma.sql`u.name`,
};

/** What is kept in small letters alone has an index as it is. */
const KEPT_SMALL: ReadonlySet<SearchableField> = new Set(['id', 'primaryEmail', 'primaryPhone']);

/** The condition of a search in SQL, every value a parameter. undefined: it asks for nothing. */
export function searchCondition({ terms, joint, isCaseSensitive }: Search): Prisma.Sql | undefined {
  const conditions = terms.map((term) => {
    const ofFields = term.fields.map((field) => (term.isExact ? exact(field, term, isCaseSensitive) : like(columns[field], term, isCaseSensitive)));
    return Prisma.sql`(${Prisma.join(ofFields, ' OR ')})`;
  });
  return conditions.length > 0 ? Prisma.join(conditions, joint === 'and' ? ' AND ' : ' OR ') : undefined;
}

function exact(field: SearchableField, { values }: SearchTerm, isCaseSensitive: boolean): Prisma.Sql {
  const column = columns[field];
  if (isCaseSensitive) return Prisma.sql`${column} = ANY(${values}::text[])`;
  const small = KEPT_SMALL.has(field) ? column : Prisma.sql`lower(${column})`;
  return Prisma.sql`${small} = ANY(ARRAY(SELECT lower(v) FROM unnest(${values}::text[]) AS v))`;
}

function like(column: Prisma.Sql, { values }: SearchTerm, isCaseSensitive: boolean): Prisma.Sql {
  const [pattern = '', ...others] = values;
  if (others.length > 0) return Prisma.sql`${column} LIKE ANY(${values}::text[])`;
  if (!isIndexed(pattern)) return isCaseSensitive ? Prisma.sql`${column} LIKE ${pattern}` : Prisma.sql`${column} ILIKE ${pattern}`;
  const found = Prisma.sql`lower(${column}) LIKE lower(${pattern}::text)`;
  return isCaseSensitive ? Prisma.sql`(${found} AND ${column} LIKE ${pattern})` : found;
}

/**
 * The index by trigrams finds three letters or digits in a row, or the beginning of a value. For less it would be read from end to end,
 * which takes longer than the table itself; an expression it does not have keeps PostgreSQL away from it.
 */
function isIndexed(pattern: string): boolean {
  return /[a-z\d]{3}|^[a-z\d]{2}/i.test(pattern);
}
