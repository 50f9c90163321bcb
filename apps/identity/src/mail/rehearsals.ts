import { ConnectorError, type ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import type { EmailConnector, Handover } from '@gatepost/connector-kit/email-connector';
import type { Journal } from '@gatepost/connector-kit/journal';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';

/** Whose rehearsal it is. */
interface Rehearsed {
  readonly tenantId: string;
  readonly connectorId: string;
}

/**
 * What must not leave goes through the same motions, so that its state tells nobody which it was. A rehearsal ends where a mail would begin:
 * while mails are refused from there on, it is as well.
 */
@Injectable()
export class Rehearsals {
  constructor(private readonly database: Database) {}

  async of(connector: EmailConnector, { tenantId, connectorId }: Rehearsed, journal: Journal): Promise<Handover> {
    const handover = await connector.rehearse(journal);
    const text = `SELECT last_outcome AS retry FROM connector_health WHERE tenant_id = $1 AND connector_id = $2 AND last_stage = 'message'`;
    const [refused] = await this.database.query<Pick<ConnectorFailure, 'retry'>>({ name: 'refused mails', text, values: [tenantId, connectorId] });
    if (!refused) return handover;
    throw new ConnectorError('general', 'The mail before it was not taken.', { retry: refused.retry, stage: 'message', server: handover.server });
  }
}
