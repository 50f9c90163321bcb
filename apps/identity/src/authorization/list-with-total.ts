import type { Page } from '@gatepost/contracts/operation';
import type pg from 'pg';
import type { Database } from '../platform/database/database';
import { Paged, rangeOf } from '../platform/http/paged';

interface ListStatement {
  readonly name: string;
  /** Without order and range. */
  readonly text: string;
  readonly order: string;
  readonly values: readonly unknown[];
}

/** One page of a list, and how long the list is. */
export async function listWithTotal<Row extends pg.QueryResultRow>(database: Database, list: ListStatement, page: Page | undefined): Promise<Paged<Row>> {
  const { skip, take } = rangeOf(page);
  const next = list.values.length + 1;
  const text = `${list.text} ORDER BY ${list.order} OFFSET $${next} LIMIT $${next + 1}`;
  const rows = database.query<Row>({ name: list.name, text, values: [...list.values, skip ?? 0, take ?? null] });
  if (!page) {
    const items = await rows;
    return new Paged(items, items.length, page);
  }
  const counted = database.query<{ total: number }>({
    name: `${list.name}, counted`,
    text: `SELECT count(*)::int AS total FROM (${list.text}) list`,
    values: list.values,
  });
  const [items, [count]] = await Promise.all([rows, counted]);
  return new Paged(items, count?.total ?? 0, page);
}
