import type { OidcKey } from '@gatepost/contracts/management/keys';

export type KeyPurpose = 'signing' | 'cookie';

/** A row of `tenant_keys`, with the database's clock looked at. */
export interface KeyRow {
  readonly id: string;
  readonly purpose: KeyPurpose;
  readonly algorithm: string;
  readonly sealed: Buffer;
  readonly createdAt: Date;
  readonly activeAt: Date;
  /** Milliseconds until its time comes; not positive: it has come. */
  readonly startsIn: number;
}

/** What each key of one purpose is for at the moment, the newest first: of those whose time has come the latest signs. */
export function withStatus<Row extends Pick<KeyRow, 'activeAt' | 'startsIn' | 'id'>>(rows: readonly Row[]): (Row & { readonly status: OidcKey['status'] })[] {
  const newestFirst = rows.toSorted((a, b) => b.activeAt.getTime() - a.activeAt.getTime() || (a.id < b.id ? -1 : 1));
  const current = newestFirst.find(({ startsIn }) => startsIn <= 0) ?? newestFirst.at(-1);
  return newestFirst.map((row) => ({ ...row, status: row === current ? 'Current' : row.startsIn > 0 ? 'Next' : 'Previous' }));
}

const RANK: Readonly<Record<OidcKey['status'], number>> = { Current: 0, Next: 1, Previous: 2 };

/** As they are used: the one that signs first, then the others that are taken. */
export function byUse<Row extends { readonly status: OidcKey['status'] }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => RANK[a.status] - RANK[b.status]);
}
