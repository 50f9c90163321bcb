import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { Journal } from '@gatepost/connector-kit/journal';
import type { Handover } from '@gatepost/connector-kit/email-connector';
import type { TemplateType } from '@gatepost/contracts/management/email-templates';
import { valuesOf } from '@gatepost/templates/template-values';
import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectorConfig, EmailFactory, SmsFactory } from '../../connectors/connector-factory';
import { caller } from '../../platform/access/caller';
import { SampleMails } from '../email-templates/sample-mails';
import { MailContents } from '../mail-contents';
import type { MailPayload } from '../mail-payload';
import { failed, handed, hasAnswered, UNREACHED_MS, type TestOutcome, type Trial } from './test-outcome';

export interface TestOrder {
  readonly tenantId: string;
  /** Of the delivery. */
  readonly id: string;
  readonly recipient: string;
  readonly templateType: TemplateType;
  /** As somebody asked for it. */
  readonly language: string;
  readonly config: ConnectorConfig;
}

export interface TestAttempted {
  readonly outcome: TestOutcome;
  /** Of the words that were used. */
  readonly language: string;
  readonly template: 'product' | 'tenant' | 'connector';
}

const TEST_CODE = '000000';
const SENDER = 'Gatepost';
const TEST_LIFE_MS = 600_000;

/** Sends one message through a connector that lives no longer than that. */
@Injectable()
export class TestAttempt {
  constructor(
    private readonly samples: SampleMails,
    private readonly contents: MailContents,
  ) {}

  async email(factory: EmailFactory, order: TestOrder): Promise<TestAttempted> {
    const { tenantId, id, recipient, config } = order;
    const sources = { tenantId, version: caller().configurationVersion, connectors: factory.templatesOf(config), fillsItsOwn: factory.fillsItsOwn };
    const { language, ...content } = await this.contents.of(await this.#payload(order), sources);
    const outcome = await attempted(
      'email',
      () => factory.make(config),
      (connector, journal) => connector.send({ id, to: recipient, ...content }, journal),
    );
    return { outcome, language, template: content.template };
  }

  async sms(factory: SmsFactory, order: TestOrder): Promise<TestAttempted> {
    const { id, recipient, templateType, config } = order;
    const { languages, variables } = await this.#payload(order);
    const sms = { id, to: recipient, usageType: templateType, values: valuesOf(languages.locale, variables) };
    const outcome = await attempted(
      'sms',
      () => factory.make(config),
      (connector, journal) => connector.send(sms, journal),
    );
    return { outcome, language: languages.locale, template: 'connector' };
  }

  #payload({ tenantId, recipient, templateType, language }: TestOrder): Promise<MailPayload> {
    const now = Date.now();
    const values = { code: TEST_CODE, to: recipient, applicationName: SENDER, askedAt: now, expiresAt: now + TEST_LIFE_MS };
    return this.samples.payload(tenantId, caller().configurationVersion, { kind: templateType, language, values });
  }
}

type Closable = { close(): void };

async function attempted<Connector extends Closable>(
  channel: Trial['channel'],
  make: () => Connector,
  send: (connector: Connector, journal: Journal) => Promise<Handover>,
): Promise<TestOutcome> {
  const trial = { channel, journal: new Journal(), since: performance.now() };
  try {
    const connector = make();
    try {
      return handed(await unlessSilent(send(connector, trial.journal), trial), trial);
    } finally {
      connector.close();
    }
  } catch (error) {
    return await failed(error, trial);
  }
}

/** A connector may have more patience than an answer that is the same for everybody allows. */
async function unlessSilent(sending: Promise<Handover>, { journal, since }: Trial): Promise<Handover> {
  const patience = Math.max(0, UNREACHED_MS.connection - (performance.now() - since));
  const answered = new AbortController();
  const silence = pause(patience, undefined, { signal: answered.signal }).then(() => {
    if (hasAnswered(journal)) return sending;
    throw new ConnectorError('general', 'Nobody answered in time.', { retry: 'temporary', stage: 'connection' });
  });
  try {
    return await Promise.race([sending, silence]);
  } finally {
    answered.abort();
  }
}
