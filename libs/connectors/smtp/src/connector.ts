import { smtpConfig, type SmtpConfig } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Outbound } from '@gatepost/connector-kit/outbound';
import type { ConfigIssue, OwnEmailConnector } from '@gatepost/connector-kit/own-connector';
import { smtpMetadata } from './metadata';
import { smtpConnector } from './smtp-connector';

export const smtp: OwnEmailConnector<SmtpConfig> = {
  type: 'Email',
  metadata: smtpMetadata,
  config: smtpConfig,
  problems,
  make: (config, outbound) => smtpConnector(config, outbound),
  templatesOf: ({ templates }) => templates,
};

const refuse = () => Promise.reject(new Error('nothing is sent to find out what is wrong with a configuration'));
const unconnected: Outbound = { connect: refuse, fetch: refuse };

/** What the connector itself refuses before it opens a connection. */
function problems(config: SmtpConfig): readonly ConfigIssue[] {
  try {
    smtpConnector(config, unconnected).close();
    return [];
  } catch (error) {
    if (error instanceof ConnectorError) return [{ code: 'custom', path: [], message: error.message }];
    throw error;
  }
}
