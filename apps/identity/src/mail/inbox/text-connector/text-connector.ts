import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Outbound } from '@gatepost/connector-kit/outbound';
import type { Sms, SmsConnector } from '@gatepost/connector-kit/sms-connector';
import { valueAt } from '@gatepost/templates/template-values';
import { PLACEHOLDER } from '@gatepost/templates/template-variables';
import type { InboxConfig } from './config';
import { failureOfAnswer, failureOfCall } from './failure';
import type { TextDoor } from './text-door';

/** As the inbox calls itself to those who bring mails. */
const SERVER = 'localhost';
const WHOLE_CALL_MS = 5000;

/** Hands text messages to the inbox over HTTP, as a provider would be called. */
export function textConnector({ url, key }: TextDoor, config: InboxConfig, { fetch }: Pick<Outbound, 'fetch'>, wholeCallMs = WHOLE_CALL_MS): SmsConnector {
  async function call(body: string) {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    try {
      const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(wholeCallMs) });
      return { status: answer.status, text: (await answer.text()).replaceAll(key, '[key]') };
    } catch (error) {
      throw failureOfCall(error, SERVER);
    }
  }

  return {
    server: SERVER,
    async send(sms, journal) {
      const body = JSON.stringify({ id: sms.id, to: `+${sms.to}`, text: textOf(sms, config) });
      const began = performance.now();
      journal.said(`POST ${SERVER}`);
      const { status, text } = await call(body).finally(() => journal.took('message', performance.now() - began));
      journal.heard(`${status} ${text}`);
      if (status >= 200 && status < 300) return { server: SERVER };
      throw failureOfAnswer(status, text, SERVER);
    },
    close() {
      // Each call has a connection of its own: there is nothing to let go of.
    },
  };
}

/** The configured text for this use, filled once and literally: a value that looks like a placeholder stays what it is. */
function textOf({ usageType, values }: Sms, { templates }: InboxConfig): string {
  const template = templates.find((candidate) => candidate.usageType === usageType) ?? templates.find((candidate) => candidate.usageType === 'Generic');
  if (!template) throw new ConnectorError('template_not_found', `There is no text for ${usageType}.`, { retry: 'permanent' });
  return template.content.replace(PLACEHOLDER, (written, path: string) => valueAt(values, path) ?? written);
}
