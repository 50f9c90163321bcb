import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Handover } from '@gatepost/connector-kit/email-connector';
import { Journal } from '@gatepost/connector-kit/journal';
import { Injectable } from '@nestjs/common';
import { Environment } from '../environment';
import { Log } from '../platform/logging/log';
import { Channels, type InstalledConnector, type Wording } from './channels';
import { verdictOf } from './connector-faults';
import type { Attempt, AttemptReport, DueMessage, Outcome } from './delivery-attempt';
import { afterFailure, expired } from './next-attempt';

type Result = { readonly handover: Handover } | { readonly error: unknown };

/** One attempt to hand a message over. It never throws: what happened is the report. */
@Injectable()
export class AttemptDelivery {
  constructor(
    private readonly channels: Channels,
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  async execute(message: DueMessage): Promise<AttemptReport> {
    const report = await this.#report(message);
    const { state, server, error, retryIn } = report.outcome;
    this.log.event('message attempt', {
      tenant: message.tenantId,
      message: message.id,
      attempt: message.attempts + 1,
      state,
      server,
      error,
      retryIn,
      ms: Math.round(report.attempt?.took ?? 0),
    });
    return report;
  }

  async #report(message: DueMessage): Promise<AttemptReport> {
    if (message.life <= 0) return { outcome: expired, attempt: undefined };
    try {
      const installed = await this.channels.of(message.channel, message.tenantId, message.version);
      if (!installed) throw new ConnectorError('invalid_config', 'There is no connector for this.', { retry: 'permanent' });
      return await this.#attempt(message, installed);
    } catch (error) {
      return { outcome: this.#failed(message, error), attempt: undefined };
    }
  }

  async #attempt(message: DueMessage, installed: InstalledConnector): Promise<AttemptReport> {
    const journal = new Journal();
    const started = performance.now();
    let wording: Wording = { language: null, template: null };
    const result = await resultOf(installed.deliver(message, journal, ({ language, template }) => (wording = { language, template })));
    const { id: connectorId, factoryId } = installed;
    const made = { connectorId, factoryId, ...wording, facts: journal.facts, took: performance.now() - started };
    if ('error' in result) {
      const outcome = this.#failed(message, result.error);
      return { outcome, attempt: { ...made, ...failureOf(result.error, message), message: wordsOf(result.error) } };
    }
    const { server, reply = null } = result.handover;
    const outcome: Outcome = { state: 'handed', server, error: null, retryIn: null };
    const works = message.suppressed ? 'rehearsed' : 'yes';
    return { outcome, attempt: { ...made, outcome: 'handed', stage: null, code: null, message: null, reply, server, works } };
  }

  #failed({ attempts, life }: DueMessage, error: unknown): Outcome {
    if (!(error instanceof ConnectorError)) this.log.error('message attempt', error);
    const outcome = afterFailure({ error, attempts, life });
    // Who waits for the first attempt is told of its failure, so a later message would come as a surprise.
    return this.environment.variables.MAIL_DELIVERY === 'inline' ? { ...outcome, state: 'failed', retryIn: null } : outcome;
  }
}

async function resultOf(work: Promise<Handover>): Promise<Result> {
  try {
    return { handover: await work };
  } catch (error) {
    return { error };
  }
}

type Failed = Pick<Attempt, 'outcome' | 'stage' | 'code' | 'reply' | 'server' | 'works'>;

function failureOf(error: unknown, { suppressed }: DueMessage): Failed {
  if (!(error instanceof ConnectorError)) return { outcome: 'temporary', stage: null, code: null, reply: null, server: null, works: undefined };
  const { retry, stage = null, ofRecipient, reply = null, server = null } = error.failure;
  // A rehearsal comes to no mail: what it says of one is an echo.
  const works = suppressed && stage === 'message' ? undefined : verdictOf(error);
  return { outcome: retry, stage: ofRecipient === true ? 'recipient' : stage, code: error.code, reply, server, works };
}

const wordsOf = (error: unknown): string => (error instanceof ConnectorError ? error.message : 'The attempt could not be made.');
