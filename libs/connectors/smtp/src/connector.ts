import { smtpConfig, type SmtpConfig } from '@gatepost/connector-config/smtp';
import { isSuggested } from '@gatepost/connector-config/smtp-templates';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { parseMailbox } from '@gatepost/connector-kit/mailbox';
import type { Outbound } from '@gatepost/connector-kit/outbound';
import type { ConfigIssue, OwnEmailConnector } from '@gatepost/connector-kit/own-connector';
import { SAMPLE_MAILBOX } from './message';
import { smtpMetadata } from './metadata';
import { smtpConnector } from './smtp-connector';

export const smtp: OwnEmailConnector<SmtpConfig> = {
  type: 'Email',
  metadata: smtpMetadata,
  config: smtpConfig,
  problems,
  make: (config, outbound) => smtpConnector(config, outbound),
  templatesOf: ({ templates }) => templates.map((template) => ({ ...template, isSuggested: isSuggested(template) })),
};

const refuse = () => Promise.reject(new Error('nothing is sent to find out what is wrong with a configuration'));
const unconnected: Outbound = { connect: refuse, fetch: refuse };

/** What the connector itself refuses before it opens a connection. */
function problems(config: SmtpConfig): readonly ConfigIssue[] {
  const { fromEmail, replyTo } = config;
  const unreadable = Object.entries({ fromEmail, replyTo }).filter(([, written]) => written && !parseMailbox(written));
  if (unreadable.length > 0) return unreadable.map(([member]) => ({ code: 'custom', path: [member], message: `is no address such as: ${SAMPLE_MAILBOX}` }));
  try {
    smtpConnector(config, unconnected).close();
    return [];
  } catch (error) {
    if (error instanceof ConnectorError) return [{ code: 'custom', path: [], message: error.message }];
    throw error;
  }
}
