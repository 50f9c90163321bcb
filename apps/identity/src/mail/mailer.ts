import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Device } from '@gatepost/templates/mail-variables';
import { Injectable } from '@nestjs/common';
import { Environment } from '../environment';
import type { WriteOutcome, WritePart } from '../platform/database/write';
import { DomainError } from '../platform/http/domain-error';
import { Channels } from './channels';
import { ConnectorBreaker, connectorReady, isRefused, isTrial } from './connector-breaker';
import type { Channel, DueMessage } from './delivery-attempt';
import type { MailLanguages } from './mail-languages';
import { MailPayloads, type MailPayload } from './mail-payload';
import { LEASE_SECONDS, OutboxWorker } from './outbox-worker';
import { isQueued, OutboxStore } from './outbox.store';
import { printedCode } from './printed-code';
import { Recipients } from './recipients';

/** A message with a code, as whoever drew the code orders it. */
export interface MailOrder {
  /** Of this order: ordered twice it is sent once. */
  readonly id: string;
  readonly tenantId: string;
  readonly channel: Channel;
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

/** Its guard and its part belong in the write of what the message tells about. */
export interface PreparedMail {
  readonly guard: WritePart;
  readonly part: WritePart;
  /** After a write whose guards did not hold: throws when it was this one. */
  refuse(outcome: WriteOutcome): Promise<void>;
  /** After the write: sends the message on its way. */
  dispatch(outcome: WriteOutcome): Promise<void>;
}

interface Carrier {
  readonly exists: boolean;
  readonly id: string | undefined;
}

@Injectable()
export class Mailer {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly worker: OutboxWorker,
    private readonly payloads: MailPayloads,
    private readonly recipients: Recipients,
    private readonly channels: Channels,
    private readonly breaker: ConnectorBreaker,
    private readonly environment: Environment,
  ) {}

  async prepare(order: MailOrder): Promise<PreparedMail> {
    const { id, tenantId, channel, verificationId, suppressed, configurationVersion: version } = order;
    const carrier = await this.#carrier(order);
    const connectorId = carrier.id ?? null;
    const payload = payloadOf(order);
    const sealed = this.payloads.seal(tenantId, id, payload);
    const life = (order.expiresAt - order.now) / 1000;
    const message = { tenantId, id, channel, connectorId, sealed, suppressed, attempts: 0, life, version };
    const recipient = this.recipients.of(tenantId, order.to);
    const row = { id, channel, verificationId, kind: payload.kind, ...recipient, connectorId, sealed, suppressed, life, lease: LEASE_SECONDS };
    return {
      guard: connectorReady(carrier.id),
      part: this.outbox.enqueue({ ...row, isUrgent: this.#isAwaited }),
      refuse: (outcome) => this.#refuse(outcome, tenantId, carrier),
      dispatch: (outcome) => this.#dispatch(outcome, message, payload, carrier.exists),
    };
  }

  get #isAwaited(): boolean {
    return this.environment.variables.MAIL_DELIVERY === 'inline';
  }

  /** A connector that is there but cannot be used shows in the attempt. */
  async #carrier({ channel, tenantId, configurationVersion }: MailOrder): Promise<Carrier> {
    try {
      const installed = await this.channels.of(channel, tenantId, configurationVersion);
      return { exists: installed !== undefined, id: installed?.id };
    } catch (error) {
      if (error instanceof ConnectorError) return { exists: true, id: undefined };
      throw error;
    }
  }

  async #refuse(outcome: WriteOutcome, tenantId: string, { id }: Carrier): Promise<void> {
    if (isRefused(outcome)) throw await this.breaker.refusal(tenantId, id ?? '');
  }

  async #dispatch(outcome: WriteOutcome, message: DueMessage, payload: MailPayload, hasConnector: boolean): Promise<void> {
    if (!isQueued(outcome)) return;
    if (hasConnector && !message.suppressed) this.#print(payload);
    if (isTrial(outcome) && !this.#isAwaited) return;
    const attempt = this.worker.begin(message);
    if (hasConnector && !this.#isAwaited) return;
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
