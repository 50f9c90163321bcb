import type { Device } from '@gatepost/templates/mail-variables';
import { Injectable } from '@nestjs/common';
import { EmailConnectors } from '../connectors/email-connectors';
import { Environment } from '../environment';
import { randomId } from '../platform/crypto/random-id';
import type { WritePart } from '../platform/database/write';
import { DomainError } from '../platform/http/domain-error';
import type { MailLanguages } from './mail-languages';
import { MailPayloads, type MailPayload } from './mail-payload';
import { LEASE_SECONDS, OutboxWorker } from './outbox-worker';
import { OutboxStore, type DueMail } from './outbox.store';
import { printedCode } from './printed-code';

/** A mail with a code, as whoever drew the code orders it. */
export interface MailOrder {
  readonly tenantId: string;
  readonly verificationId: string;
  /** What the code is for. */
  readonly kind: string;
  /** In canonical form. */
  readonly to: string;
  readonly code: string;
  /** Epoch milliseconds, by the database's clock. */
  readonly now: number;
  readonly expiresAt: number;
  readonly languages: MailLanguages;
  readonly applicationName: string;
  readonly device: Device;
  readonly brandColor: string;
  /** Looks the same to everybody, but never leaves. */
  readonly suppressed: boolean;
  /** The tenant's, as the caller has read it. */
  readonly configurationVersion: string;
}

export interface PreparedMail {
  /** Belongs in the write of what the mail tells about. */
  readonly part: WritePart;
  /** After that write: sends the mail on its way. */
  dispatch(): Promise<void>;
}

@Injectable()
export class Mailer {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly worker: OutboxWorker,
    private readonly payloads: MailPayloads,
    private readonly connectors: EmailConnectors,
    private readonly environment: Environment,
  ) {}

  prepare(order: MailOrder): PreparedMail {
    const { tenantId, verificationId, suppressed, configurationVersion } = order;
    const id = randomId();
    const payload = payloadOf(order);
    const sealed = this.payloads.seal(tenantId, id, payload);
    const life = (order.expiresAt - order.now) / 1000;
    const mail = { tenantId, id, sealed, suppressed, attempts: 0, life, version: configurationVersion };
    return {
      part: this.outbox.enqueue({ id, verificationId, kind: payload.kind, sealed, suppressed, life, lease: LEASE_SECONDS }),
      dispatch: () => this.#dispatch(mail, payload),
    };
  }

  async #dispatch(mail: DueMail, payload: MailPayload): Promise<void> {
    // The mail is on its way already: what stands in its way shows in the attempt.
    const hasConnector = await this.connectors.has(mail.tenantId, mail.version).catch(() => true);
    if (hasConnector && !mail.suppressed) this.#print(payload);
    const attempt = this.worker.begin(mail);
    if (hasConnector && this.environment.variables.MAIL_DELIVERY === 'queued') return;
    const { state } = await attempt;
    if (!hasConnector) throw new DomainError('connector.not_found');
    if (state !== 'handed') throw new DomainError('connector.general');
  }

  #print(payload: MailPayload): void {
    const { isDemo, variables } = this.environment;
    if (isDemo && variables.PRINT_CODES !== false) process.stdout.write(printedCode(payload));
  }
}

function payloadOf({ kind, languages, code, to, applicationName, brandColor, now, expiresAt, device }: MailOrder): MailPayload {
  const variables = { code, to, applicationName, brandColor, askedAt: now, expiresAt, device };
  return { kind, languages, variables };
}
