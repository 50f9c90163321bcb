import type { ConnectorHealthView } from '@gatepost/contracts/management/deliveries';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';

type Row = Omit<ConnectorHealthView, 'openUntil' | 'lastFailureAt' | 'lastSuccessAt'> & {
  readonly openUntil: Date | null;
  readonly lastFailureAt: Date | null;
  readonly lastSuccessAt: Date | null;
};

const COLUMNS = `h.connector_id AS "connectorId", h.channel, CASE WHEN h.open_until IS NULL THEN 'working' WHEN h.open_until > now() THEN 'left-alone' ELSE 'trying' END AS state,
  h.open_until AS "openUntil", cardinality(h.failed_at) AS failures, h.last_error AS "lastError", h.last_failure_at AS "lastFailureAt", h.last_success_at AS "lastSuccessAt"`;

/** How the connectors of a tenant fare. One that has never sent anything has no row. */
@Injectable()
export class ConnectorHealthStore {
  constructor(private readonly database: Database) {}

  async all(tenantId: string): Promise<ConnectorHealthView[]> {
    const text = `SELECT ${COLUMNS} FROM connector_health h WHERE h.tenant_id = $1 ORDER BY h.channel, h.connector_id`;
    return (await this.database.query<Row>({ name: 'health of connectors', text, values: [tenantId] })).map(healthView);
  }

  async of(tenantId: string, connectorId: string): Promise<ConnectorHealthView | undefined> {
    const text = `SELECT ${COLUMNS} FROM connector_health h WHERE h.tenant_id = $1 AND h.connector_id = $2`;
    return (await this.database.query<Row>({ name: 'health of connector', text, values: [tenantId, connectorId] })).map(healthView)[0];
  }
}

function healthView({ openUntil, lastFailureAt, lastSuccessAt, ...row }: Row): ConnectorHealthView {
  return {
    ...row,
    openUntil: openUntil?.getTime() ?? null,
    lastFailureAt: lastFailureAt?.getTime() ?? null,
    lastSuccessAt: lastSuccessAt?.getTime() ?? null,
  };
}
