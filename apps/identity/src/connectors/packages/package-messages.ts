import type { Email, EmailConnector, Handover } from '@gatepost/connector-kit/email-connector';
import type { Journal } from '@gatepost/connector-kit/journal';
import type { MessageValues } from '@gatepost/connector-kit/message-values';
import type { SmsConnector } from '@gatepost/connector-kit/sms-connector';
import type { ConnectorConfig } from '../connector-factory';
import { LatestOutcome } from '../latest-outcome';
import { textMessageValues } from '../text-message-values';
import { harmless, renderedBy } from './foreign-words';
import type { Order } from './messages';
import { PackageAttempt } from './package-attempt';
import type { PackageWorker } from './package-worker';

/** Hands mails to a package. `secrets` are those of the configuration. A template of the tenant's own is rendered already; else the package fills those in its configuration. */
export function packageEmail(worker: PackageWorker, config: ConnectorConfig, secrets: readonly string[]): EmailConnector {
  const latest = new LatestOutcome();
  return {
    send(email: Email, journal) {
      const message = { to: email.to, type: email.usageType, payload: harmless(email.values) };
      worker.secrets.add([...secrets, email.to, ...codesIn(email.values)]);
      return latest.noting(() => handOver(worker, { ask: 'send', config, message, template: renderedBy(email) }, journal));
    },
    rehearse: () => latest.repeat(worker.source.name),
    close: () => undefined,
  };
}

/** Hands text messages to a package, which fills the templates in its configuration. */
export function packageSms(worker: PackageWorker, config: ConnectorConfig, secrets: readonly string[]): SmsConnector {
  return {
    send({ to, usageType: type, values }, journal) {
      worker.secrets.add([...secrets, to, ...codesIn(values)]);
      return handOver(worker, { ask: 'send', config, message: { to, type, payload: harmless(textMessageValues(values), "'") } }, journal);
    },
    close: () => undefined,
  };
}

async function handOver(worker: PackageWorker, order: Order, journal: Journal): Promise<Handover> {
  const attempt = new PackageAttempt(worker, journal);
  try {
    await worker.ask(order, worker.sendMs, attempt);
    return attempt.handover;
  } catch (error) {
    throw attempt.failure(error);
  }
}

function codesIn({ code, link }: MessageValues): readonly string[] {
  return [code, link].filter((value) => typeof value === 'string');
}
