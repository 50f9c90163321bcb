import type { listDeliveries } from '@gatepost/contracts/management/deliveries';
import type { InputOf, Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { Database } from '../platform/database/database';
import { Paged } from '../platform/http/paged';
import type { AttemptRow, DeliveryRow } from './delivery-rows';

type Filter = InputOf<typeof listDeliveries>['query'];

const COLUMNS = `d.id, d.channel, d.kind, d.recipient_masked AS recipient, d.language, d.template, d.connector_id AS "connectorId", d.state,
  d.suppressed AS "isSuppressed", d.attempts, d.server, d.last_error AS "lastError", d.next_attempt_at AS "nextAttemptAt", d.expires_at AS "expiresAt",
  d.created_at AS "createdAt", d.updated_at AS "updatedAt"`;
const ATTEMPT_COLUMNS = `a.number, a.connector_id AS "connectorId", a.factory_id AS "factoryId", a.outcome, a.stage, a.code, a.message, a.server, a.reply,
  a.retry_in AS "retryIn", a.facts, a.started_at AS "startedAt", a.ended_at AS "endedAt"`;
/** The latest messages to one recipient. */
const MOST_OF_RECIPIENT = 50;

/** Conditions by the filter they belong to: one that is not asked for is left out, so that each statement finds its index. */
const CONDITIONS = {
  state: 'd.state = ?',
  channel: 'd.channel = ?',
  kind: 'd.kind = ?',
  connectorId: 'd.connector_id = ?',
  start_time: 'd.created_at >= to_timestamp(?::float8 / 1000)',
  // The moment is a whole millisecond, of which the database knows the thousandths.
  end_time: 'd.created_at < to_timestamp((?::float8 + 1) / 1000)',
} as const satisfies Record<keyof Filter, string>;
const FILTERS = ['state', 'channel', 'kind', 'connectorId', 'start_time', 'end_time'] as const satisfies readonly (keyof Filter)[];

@Injectable()
export class DeliveryStore {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  async list(tenantId: string, filter: Filter, page: Page): Promise<Paged<DeliveryRow>> {
    const wanted = FILTERS.filter((name) => filter[name] !== undefined && filter[name] !== '');
    const values = [tenantId, ...wanted.map((name) => filter[name])];
    const where = `FROM deliveries d WHERE d.tenant_id = $1${wanted.map((name, at) => ` AND ${CONDITIONS[name].replace('?', `$${at + 2}`)}`).join('')}`;
    const name = wanted.map((filterName) => ` by ${filterName}`).join('');
    const [rows, counted] = await Promise.all([
      this.database.query<DeliveryRow>({
        name: `deliveries${name}`,
        text: `SELECT ${COLUMNS} ${where} ORDER BY d.created_at DESC, d.id OFFSET $${values.length + 1} LIMIT $${values.length + 2}`,
        values: [...values, (page.number - 1) * page.size, page.size],
      }),
      this.database.query<{ total: number }>({ name: `number of deliveries${name}`, text: `SELECT count(*)::int AS total ${where}`, values }),
    ]);
    return new Paged(rows, counted[0]?.total ?? 0, page);
  }

  async find(tenantId: string, id: string): Promise<DeliveryRow | undefined> {
    const text = `SELECT ${COLUMNS} FROM deliveries d WHERE d.tenant_id = $1 AND d.id = $2`;
    return (await this.database.query<DeliveryRow>({ name: 'one delivery', text, values: [tenantId, id] }))[0];
  }

  /** The next attempt is due now. False when none is waiting: it is under way, over, or its code has ended. */
  async hasten(within: Transaction, tenantId: string, id: string): Promise<boolean> {
    const hastened = await within.$executeRaw`UPDATE deliveries SET next_attempt_at = now() WHERE tenant_id = ${tenantId} AND id = ${id}
      AND state = 'delayed' AND sealed IS NOT NULL AND NOT suppressed AND expires_at > now() AND (leased_until IS NULL OR leased_until < now())`;
    return hastened === 1;
  }

  /** In their order. */
  attempts(tenantId: string, id: string): Promise<AttemptRow[]> {
    const text = `SELECT ${ATTEMPT_COLUMNS} FROM delivery_attempts a WHERE a.tenant_id = $1 AND a.delivery_id = $2 ORDER BY a.number`;
    return this.database.query<AttemptRow>({ name: 'attempts', text, values: [tenantId, id] });
  }

  /** The latest first. `hashes`: whatever the recipient may be kept under. */
  ofRecipient(tenantId: string, hashes: readonly Buffer[]): Promise<DeliveryRow[]> {
    const text = `SELECT ${COLUMNS} FROM deliveries d WHERE d.tenant_id = $1 AND d.recipient_hash = ANY($2::bytea[])
      ORDER BY d.created_at DESC, d.id LIMIT ${MOST_OF_RECIPIENT}`;
    return this.database.query<DeliveryRow>({ name: 'deliveries of recipient', text, values: [tenantId, hashes] });
  }
}
