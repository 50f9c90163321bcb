import { Injectable } from '@nestjs/common';
import { audit, type AuditEntry } from '../../platform/audit/audit-entry';
import { Database } from '../../platform/database/database';
import { write, type WritePart } from '../../platform/database/write';
import type { Attempt, Channel } from '../delivery-attempt';
import { Recipients } from '../recipients';
import type { TestOutcome } from './test-outcome';

export interface TestDelivery {
  readonly id: string;
  readonly channel: Channel;
  readonly recipient: string;
  readonly factoryId: string;
  /** Of the template that was used, where it is known: the language, and whose it is. */
  readonly language: Attempt['language'];
  readonly template: Attempt['template'];
  readonly outcome: TestOutcome;
}

/** How the journeys of test messages tell themselves from others, and from each other's connectors: nothing has been saved. */
const KIND = 'Test';
const CONNECTOR = 'trial';

/** The journey of a test message: one attempt, and it is over. */
@Injectable()
export class TestDeliveryStore {
  constructor(
    private readonly database: Database,
    private readonly recipients: Recipients,
  ) {}

  /** Together with its entry in the audit log. */
  async record(tenantId: string, { recipient, outcome, ...row }: TestDelivery, entry: AuditEntry): Promise<void> {
    const { recipientHash, recipientMasked } = this.recipients.of(tenantId, recipient);
    const data = { ...row, ...outcome, recipientMasked, recipientHash: recipientHash.toString('base64'), kind: KIND, connector: CONNECTOR };
    await write(this.database, tenantId, [audit([entry]), delivery(data), attempt(data)]);
  }
}

const delivery = (data: object): WritePart => ({
  name: 'test_delivery',
  sql: `INSERT INTO deliveries (tenant_id, id, channel, kind, recipient_hash, recipient_masked, language, template, connector_id, state, attempts, server, last_error,
      next_attempt_at, expires_at, created_at)
    SELECT $1, d.id, d.channel, d.kind, decode(d."recipientHash", 'base64'), d."recipientMasked", d.language, d.template, d.connector, CASE d.outcome WHEN 'handed' THEN 'handed' ELSE 'failed' END, 1,
      d.server, d.message, now(), now(), now() - make_interval(secs => d.took / 1000)
    FROM json_to_record(@data) AS d(id text, channel text, kind text, "recipientHash" text, "recipientMasked" text, language text, template text, connector text, outcome text,
      server text, message text, took float8) WHERE @ok RETURNING 1`,
  data,
});

const attempt = (data: object): WritePart => ({
  name: 'test_attempt',
  sql: `INSERT INTO delivery_attempts (tenant_id, delivery_id, number, connector_id, factory_id, outcome, stage, code, message, server, reply, facts, started_at)
    SELECT $1, a.id, 1, a.connector, a."factoryId", a.outcome, a.stage, a.code, a.message, a.server, a.reply, a.facts, now() - make_interval(secs => a.took / 1000)
    FROM json_to_record(@data) AS a(id text, connector text, "factoryId" text, outcome text, stage text, code text, message text, server text, reply text, facts jsonb, took float8)
    WHERE @ok RETURNING 1`,
  data,
});
