import { Injectable } from '@nestjs/common';
import { Changes } from '../../platform/audit/changes';
import { Sealer } from '../../platform/crypto/sealer';
import { Database } from '../../platform/database/database';
import { SealedColumns, type Row, type SealedColumn } from './sealed-columns';

const BATCH = 200;

export interface Resealed {
  /** How many values of each column were sealed anew. */
  readonly sealed: Readonly<Record<string, number>>;
  /** How many are still under an earlier key. */
  readonly left: number;
}

/**
 * Seals under the current key what lies under an earlier one, some rows at a time. Each batch is a statement of its own and touches a row only
 * if it still holds what was read: stopped anywhere it has lost nothing, and the next run goes on where it was.
 */
@Injectable()
export class Reseal {
  constructor(
    private readonly columns: SealedColumns,
    private readonly sealer: Sealer,
    private readonly database: Database,
    private readonly changes: Changes,
  ) {}

  async execute(): Promise<Resealed> {
    const found = await this.#left();
    const sealed: Record<string, number> = {};
    if (found > 0) {
      // Told before it begins: a run that is cut off has changed something too.
      const entry = { key: 'Management.SecretKey.Rotate', target: { type: 'SecretKey', id: 'SECRET_KEK' }, data: { found } } as const;
      await this.changes.make({ isConfiguration: false }, entry, () => Promise.resolve());
      for (const column of this.columns.all) sealed[`${column.table}.${column.field}`] = await this.#column(column);
    }
    return { sealed, left: await this.#left() };
  }

  async #column(column: SealedColumn): Promise<number> {
    let count = 0;
    let last: readonly string[] = ['', ...column.key.map(() => '')];
    for (;;) {
      const rows = await this.#read(column, last);
      const final = rows.at(-1);
      if (!final) return count;
      last = ['tenant_id', ...column.key].map((name) => final[name] ?? '');
      count += await this.#write(column, rows);
    }
  }

  #read({ table, field, key, digest }: SealedColumn, after: readonly string[]): Promise<Row[]> {
    const names = ['tenant_id', ...key];
    const columns = [...names, ...(digest ? [digest.needs] : [])].join(', ');
    const text = `SELECT ${columns}, encode(${field}, 'base64') AS value FROM ${table}
      WHERE ${this.#isEarlier(field)} AND (${names.join(', ')}) > (${names.map((_, at) => `$${at + 2}`).join(', ')}) ORDER BY ${names.join(', ')} LIMIT ${BATCH}`;
    return this.database.query({ name: `read ${table}`, text, values: [this.sealer.currentPrefix, ...after] });
  }

  async #write({ table, field, key, digest, place }: SealedColumn, rows: readonly Row[]): Promise<number> {
    const renewed = rows.flatMap((row) => {
      const before = row['value'] ?? '';
      const plain = this.#open(before, place(row));
      if (!plain) return [];
      const after = this.sealer.seal(plain, place(row)).toString('base64');
      return [{ ...row, before, after, digest: digest ? digest.of(row, plain).toString('base64') : null }];
    });
    const names = ['tenant_id', ...key];
    const types = [...names, 'before', 'after', 'digest'].map((name) => `${name} text`).join(', ');
    const text = `UPDATE ${table} t SET ${field} = decode(v.after, 'base64')${digest ? `, ${digest.field} = decode(v.digest, 'base64')` : ''}
      FROM json_to_recordset($1::json) AS v(${types}) WHERE ${names.map((name) => `t.${name} = v.${name}`).join(' AND ')} AND t.${field} = decode(v.before, 'base64') RETURNING 1 AS done`;
    return (await this.database.query({ name: `seal ${table}`, text, values: [JSON.stringify(renewed)] })).length;
  }

  /** undefined: under a key that this process does not have. */
  #open(value: string, place: Parameters<Sealer['open']>[1]): Buffer | undefined {
    try {
      return this.sealer.open(Buffer.from(value, 'base64'), place);
    } catch {
      return undefined;
    }
  }

  async #left(): Promise<number> {
    const counts = this.columns.all.map(({ table, field }) => `(SELECT count(*) FROM ${table} WHERE ${this.#isEarlier(field)})`);
    const [row] = await this.database.query<{ left: string }>({
      name: 'left',
      text: `SELECT ${counts.join(' + ')} AS left`,
      values: [this.sealer.currentPrefix],
    });
    return Number(row?.left ?? 0);
  }

  #isEarlier(field: string): string {
    return `${field} IS NOT NULL AND substring(${field} FROM 1 FOR length($1::bytea)) <> $1::bytea`;
  }
}
