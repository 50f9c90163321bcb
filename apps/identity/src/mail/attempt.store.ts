import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { BREAK_SECONDS, MOST_FAILURES } from './connector-breaker';
import type { AttemptReport, DueMessage } from './delivery-attempt';

/** How often a connector that works is noted down. */
const NOTED_SECONDS = 10;

/** Writes down what attempts came to. */
@Injectable()
export class AttemptStore {
  constructor(private readonly database: Database) {}

  /**
   * The message, the attempt and how the connector fares in one statement, unless another process has made that attempt meanwhile. What is
   * over keeps no payload. Tells whether a connector that was left alone works again: what waited for it is due then.
   */
  async record({ tenantId, id, channel, attempts }: DueMessage, { outcome, attempt }: AttemptReport): Promise<boolean> {
    const { took = 0, works, ...told } = attempt ?? {};
    const kind = works ?? (attempt ? 'nothing' : 'untried');
    const { state, server, error, retryIn } = outcome;
    const values = [tenantId, id, JSON.stringify({ ...told, state, server, error, retryIn, attempts, channel, seconds: took / 1000 }, storable)];
    const [row] = await this.database.query<{ recovered: boolean }>({ name: `record ${kind}`, text: STATEMENTS[kind], values });
    return row?.recovered ?? false;
  }
}

/** An attempt that could not be kept would be made again: PostgreSQL takes neither half characters nor NUL. */
const storable = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value);

const TOLD = `told AS (SELECT * FROM json_to_record($3::json) AS t(state text, server text, error text, "retryIn" int, attempts int, channel text, seconds float8,
  "connectorId" text, "factoryId" text, language text, template text, outcome text, stage text, code text, message text, reply text, facts jsonb))`;

const MESSAGE = `message AS (UPDATE deliveries m SET state = t.state, server = coalesce(t.server, m.server), last_error = t.error, attempts = m.attempts + 1,
  leased_until = NULL, updated_at = now(), next_attempt_at = now() + make_interval(secs => coalesce(t."retryIn", 0)),
  sealed = CASE WHEN t.state = 'delayed' THEN m.sealed END, connector_id = coalesce(t."connectorId", m.connector_id),
  language = coalesce(t.language, m.language), template = coalesce(t.template, m.template)
  FROM told t WHERE m.tenant_id = $1 AND m.id = $2 AND m.attempts = t.attempts RETURNING 1)`;

const ATTEMPT = `attempt AS (
  INSERT INTO delivery_attempts (tenant_id, delivery_id, number, connector_id, factory_id, outcome, stage, code, message, server, reply, retry_in, facts, started_at)
  SELECT $1, $2, t.attempts + 1, t."connectorId", t."factoryId", t.outcome, t.stage, t.code, t.message, t.server, t.reply, t."retryIn", t.facts,
    now() - make_interval(secs => t.seconds) FROM told t, message)`;

const BEFORE = `before AS (SELECT h.open_until IS NOT NULL AS was_open, cardinality(h.failed_at) > 0 OR h.last_stage IS NOT NULL OR h.open_until IS NOT NULL AS was_failing,
  h.last_success_at
  FROM connector_health h, told t WHERE h.tenant_id = $1 AND h.connector_id = t."connectorId")`;

const succeeding = (condition: string) => `${BEFORE},
health AS (INSERT INTO connector_health (tenant_id, connector_id, channel, last_success_at) SELECT $1, t."connectorId", t.channel, now() FROM told t, message
  WHERE ${condition}
  ON CONFLICT (tenant_id, connector_id) DO UPDATE SET failed_at = '{}', open_until = NULL, last_stage = NULL, last_outcome = NULL, last_success_at = now()),
waiting AS (UPDATE deliveries m SET next_attempt_at = now() WHERE (m.tenant_id, m.id) IN (
    SELECT w.tenant_id, w.id FROM deliveries w, told t WHERE EXISTS (SELECT FROM before WHERE was_open) AND w.tenant_id = $1 AND w.connector_id = t."connectorId"
      AND w.id <> $2 AND w.state IN ('waiting', 'delayed') AND w.next_attempt_at > now() FOR UPDATE OF w SKIP LOCKED))
SELECT EXISTS (SELECT FROM before WHERE was_open) AS recovered`;

/** As long as nothing changes nothing is written: all messages of a connector would stand in line for its row. */
const SUCCESS = succeeding(`NOT EXISTS (SELECT FROM before WHERE NOT was_failing AND last_success_at > now() - interval '${NOTED_SECONDS} seconds')`);

/** A rehearsal ends before a mail would begin: only for a connector that was left alone is that news. */
const REHEARSAL = succeeding('EXISTS (SELECT FROM before WHERE was_open)');

const NOTED = `last_error = excluded.last_error, last_stage = excluded.last_stage, last_outcome = excluded.last_outcome, last_failure_at = now()`;

const REFUSAL = `health AS (INSERT INTO connector_health (tenant_id, connector_id, channel, last_error, last_stage, last_outcome, last_failure_at)
  SELECT $1, t."connectorId", t.channel, t.error, t.stage, t.outcome, now() FROM told t, message
  ON CONFLICT (tenant_id, connector_id) DO UPDATE SET ${NOTED})
SELECT false AS recovered`;

/** While it is left alone, late failures of attempts from before say nothing new. */
const FAILURE = `health AS (INSERT INTO connector_health AS h (tenant_id, connector_id, channel, failed_at, last_error, last_stage, last_outcome, last_failure_at)
  SELECT $1, t."connectorId", t.channel, ARRAY[now()], t.error, t.stage, t.outcome, now() FROM told t, message
  ON CONFLICT (tenant_id, connector_id) DO UPDATE SET ${NOTED},
    failed_at = (h.failed_at || now())[greatest(1, cardinality(h.failed_at) - ${MOST_FAILURES - 2}):],
    open_until = CASE WHEN h.open_until > now() THEN h.open_until
      WHEN h.open_until IS NOT NULL OR h.failed_at[cardinality(h.failed_at) - ${MOST_FAILURES - 2}] > now() - interval '${BREAK_SECONDS} seconds'
      THEN now() + interval '${BREAK_SECONDS} seconds' END)
SELECT false AS recovered`;

const NOTHING = 'SELECT false AS recovered';

const STATEMENTS = {
  untried: `WITH ${TOLD}, ${MESSAGE} ${NOTHING}`,
  nothing: `WITH ${TOLD}, ${MESSAGE}, ${ATTEMPT} ${NOTHING}`,
  yes: `WITH ${TOLD}, ${MESSAGE}, ${ATTEMPT}, ${SUCCESS}`,
  rehearsed: `WITH ${TOLD}, ${MESSAGE}, ${ATTEMPT}, ${REHEARSAL}`,
  refuses: `WITH ${TOLD}, ${MESSAGE}, ${ATTEMPT}, ${REFUSAL}`,
  fails: `WITH ${TOLD}, ${MESSAGE}, ${ATTEMPT}, ${FAILURE}`,
} as const;
