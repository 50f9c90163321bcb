import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { Database } from '../platform/database/database';
import type { WriteOutcome, WritePart } from '../platform/database/write';
import { DomainError } from '../platform/http/domain-error';

/** So many failures within so many seconds, and a connector is left alone for as long. Then one message tries, and so on. */
export const MOST_FAILURES = 5;
export const BREAK_SECONDS = 30;

const READY = 'connector_ready';

/** A guard: the connector is not left alone just now. Whoever is refused for it has nothing counted against them. */
export function connectorReady(connectorId: string | undefined): WritePart {
  return {
    name: READY,
    expect: 1,
    returns: true,
    sql: `SELECT h.open_until IS NOT NULL AS "isTrial" FROM (SELECT @data->>'connectorId' AS id) c
      LEFT JOIN connector_health h ON h.tenant_id = $1 AND h.connector_id = c.id WHERE h.open_until IS NULL OR h.open_until <= now()`,
    data: { connectorId: connectorId ?? '' },
  };
}

/** In the same write: whether the connector still has to show that it works again. */
export const IS_TRIAL = `EXISTS (SELECT FROM ${READY} WHERE "isTrial")`;

export const isRefused = (outcome: WriteOutcome): boolean => outcome[READY] === null;

const ready = z.tuple([z.object({ isTrial: z.boolean() })]);

export const isTrial = (outcome: WriteOutcome): boolean => ready.parse(outcome[READY])[0].isTrial;

@Injectable()
export class ConnectorBreaker {
  constructor(private readonly database: Database) {}

  /** Why nothing was sent, the same for everybody. */
  async refusal(tenantId: string, connectorId: string): Promise<DomainError> {
    const text = `SELECT ceil(extract(epoch FROM open_until - now()))::int AS seconds FROM connector_health WHERE tenant_id = $1 AND connector_id = $2`;
    const [row] = await this.database.query<{ seconds: number | null }>({ name: 'connector wait', text, values: [tenantId, connectorId] });
    const retryAfter = Math.max(1, row?.seconds ?? 1);
    return new DomainError('connector.unavailable', { retryAfter, data: { retryAfter } });
  }
}
