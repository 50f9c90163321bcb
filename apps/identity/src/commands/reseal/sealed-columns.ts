import { Injectable } from '@nestjs/common';
import { secretPlace } from '../../applications/secrets/application-secrets';
import type { SealedPlace } from '../../platform/crypto/sealer';
import { CodeSecrets } from '../../verification/codes/code-secrets';

/** The members of a row that its column names: the key of the row, and whatever else is needed. */
export type Row = Readonly<Record<string, string>>;

export interface SealedColumn {
  readonly table: string;
  readonly field: string;
  /** With `tenant_id` what names a row. */
  readonly key: readonly string[];
  readonly place: (row: Row) => SealedPlace;
  /** A column beside it that hangs on the key as well. */
  readonly digest?: { readonly field: string; readonly needs: string; readonly of: (row: Row, plain: Buffer) => Buffer };
}

/** Every column that holds something sealed. A test compares it with the columns of the database that could. */
@Injectable()
export class SealedColumns {
  readonly all: readonly SealedColumn[];

  constructor(codes: CodeSecrets) {
    const digest = (row: Row, plain: Buffer) => codes.digest(row['tenant_id'] ?? '', row['id'] ?? '', row['purpose'] ?? '', plain.toString());
    this.all = [
      byId('tenant_keys', 'sealed'),
      byId('connectors', 'config'),
      {
        table: 'application_secrets',
        field: 'sealed',
        key: ['application_id', 'name'],
        place: (row) => secretPlace(row['tenant_id'] ?? '', row['application_id'] ?? '', row['name'] ?? ''),
      },
      { ...byId('one_time_codes', 'sealed'), digest: { field: 'digest', needs: 'purpose', of: digest } },
      byId('deliveries', 'sealed'),
    ];
  }
}

function byId(table: string, field: string): SealedColumn {
  return { table, field, key: ['id'], place: ({ tenant_id: tenantId = '', id = '' }) => ({ tenantId, table, id, field }) };
}
