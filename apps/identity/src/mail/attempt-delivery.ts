import type { Handover } from '@gatepost/connector-kit/email-connector';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { Injectable } from '@nestjs/common';
import { EmailConnectors, type InstalledEmail } from '../connectors/email-connectors';
import { Environment } from '../environment';
import { Log } from '../platform/logging/log';
import { MailContents } from './mail-contents';
import { MailPayloads } from './mail-payload';
import { afterFailure, expired } from './next-attempt';
import type { DueMail, Outcome } from './outbox.store';

/** One attempt to hand a mail over. It never throws: what happened is the outcome. */
@Injectable()
export class AttemptDelivery {
  constructor(
    private readonly connectors: EmailConnectors,
    private readonly payloads: MailPayloads,
    private readonly contents: MailContents,
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  async execute(mail: DueMail): Promise<Outcome> {
    const started = performance.now();
    const outcome = await this.#outcome(mail);
    const { state, server, error, retryIn } = outcome;
    this.log.event('mail attempt', {
      tenant: mail.tenantId,
      mail: mail.id,
      attempt: mail.attempts + 1,
      state,
      server,
      error,
      retryIn,
      ms: Math.round(performance.now() - started),
    });
    return outcome;
  }

  async #outcome(mail: DueMail): Promise<Outcome> {
    if (mail.life <= 0) return expired;
    try {
      const installed = await this.connectors.of(mail.tenantId, mail.version);
      if (!installed) throw new ConnectorError('invalid_config', 'There is no e-mail connector.', { retry: 'permanent' });
      const { server } = await this.#handOver(mail, installed);
      return { state: 'handed', server, error: null, retryIn: null };
    } catch (error) {
      if (!(error instanceof ConnectorError)) this.log.error('mail attempt', error);
      const outcome = afterFailure({ error, attempts: mail.attempts, life: mail.life });
      // Who waits for the first attempt is told of its failure, so a later mail would come as a surprise.
      return this.environment.variables.MAIL_DELIVERY === 'inline' ? { ...outcome, state: 'failed', retryIn: null } : outcome;
    }
  }

  async #handOver({ tenantId, id, sealed, suppressed, version }: DueMail, { connector, templates }: InstalledEmail): Promise<Handover> {
    const payload = this.payloads.open(tenantId, id, sealed);
    const content = await this.contents.of(payload, { tenantId, version, connectors: templates });
    // A mail that must not leave goes through the same motions, so that its state tells nobody which it was.
    return suppressed ? connector.rehearse() : connector.send({ id, to: payload.variables.to, ...content });
  }
}
