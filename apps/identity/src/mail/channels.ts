import type { Handover } from '@gatepost/connector-kit/email-connector';
import type { Journal } from '@gatepost/connector-kit/journal';
import { valuesOf } from '@gatepost/templates/template-values';
import { Injectable } from '@nestjs/common';
import { EmailConnectors, type InstalledEmail } from '../connectors/email-connectors';
import { SmsConnectors, type InstalledSms } from '../connectors/sms-connectors';
import type { Attempt, Channel, DueMessage } from './delivery-attempt';
import { MailContents } from './mail-contents';
import { MailPayloads, type MailPayload } from './mail-payload';
import { Rehearsals } from './rehearsals';

/** Whose words a message is in. */
export type Wording = Pick<Attempt, 'language' | 'template'>;

/** The connector of a tenant for a channel. */
export interface InstalledConnector {
  readonly id: string;
  /** Its kind, by the contract's id. */
  readonly factoryId: string;
  /** Hands a message over, or goes through the same motions for one that must not leave. `worded` is called once its words are chosen. */
  deliver(message: DueMessage, journal: Journal, worded: (wording: Wording) => void): Promise<Handover>;
}

/** What carries messages, by channel. */
@Injectable()
export class Channels {
  constructor(
    private readonly emails: EmailConnectors,
    private readonly texts: SmsConnectors,
    private readonly payloads: MailPayloads,
    private readonly contents: MailContents,
    private readonly rehearsals: Rehearsals,
  ) {}

  /** undefined: the tenant has none. A `ConnectorError`: it has one that cannot be used. */
  of(channel: Channel, tenantId: string, version: string): Promise<InstalledConnector | undefined> {
    return channel === 'email' ? this.#emails(tenantId, version) : this.#texts(tenantId, version);
  }

  async #emails(tenantId: string, version: string): Promise<InstalledConnector | undefined> {
    const installed = await this.emails.of(tenantId, version);
    return installed && { ...installed, deliver: (message, journal, worded) => this.#email(installed, message, journal, worded) };
  }

  async #texts(tenantId: string, version: string): Promise<InstalledConnector | undefined> {
    const installed = await this.texts.of(tenantId, version);
    return installed && { ...installed, deliver: (message, journal, worded) => this.#text(installed, message, journal, worded) };
  }

  async #email(
    { id: connectorId, connector, templates, fillsItsOwn }: InstalledEmail,
    message: DueMessage,
    journal: Journal,
    worded: (wording: Wording) => void,
  ): Promise<Handover> {
    const { id, tenantId, version, suppressed } = message;
    const payload = this.#opened(message);
    const content = await this.contents.of(payload, { tenantId, version, connectors: templates, fillsItsOwn });
    worded(content);
    if (suppressed) return this.rehearsals.of(connector, { tenantId, connectorId }, journal);
    return connector.send({ id, to: payload.variables.to, ...content }, journal);
  }

  /** Its words are in the connector's own configuration. */
  async #text({ connector }: InstalledSms, message: DueMessage, journal: Journal, worded: (wording: Wording) => void): Promise<Handover> {
    const { kind, languages, variables } = this.#opened(message);
    worded({ language: languages.locale, template: 'connector' });
    if (message.suppressed) return connector.rehearse();
    return connector.send({ id: message.id, to: variables.to, usageType: kind, values: valuesOf(languages.locale, variables) }, journal);
  }

  #opened({ tenantId, id, sealed }: DueMessage): MailPayload {
    return this.payloads.open(tenantId, id, sealed);
  }
}
