import { smtpConfig, type SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { smtpMetadata } from '@gatepost/connector-smtp/metadata';
import { smtpConnector } from '@gatepost/connector-smtp/smtp-connector';
import { templateProblems } from '@gatepost/templates/template-problems';
import type { ConfigIssue, ConnectorFactory } from './connector-factory';

export const smtpFactory: ConnectorFactory = {
  type: 'Email',
  metadata: smtpMetadata,
  config: smtpConfig,
  problems(config) {
    const { templates, ...server } = smtpConfig.parse(config);
    const ofTemplates = templates.flatMap((template, index) =>
      templateProblems({ ...template, type: template.usageType }).map(({ field, message }) => ({ code: 'custom', path: ['templates', index, field], message })),
    );
    return [...ofTemplates, ...problemsOf(server)];
  },
};

const unconnected = () => Promise.reject(new Error('nothing is sent to find out what is wrong with a configuration'));

/** What the connector itself refuses before it opens a connection. */
function problemsOf(server: SmtpServer): readonly ConfigIssue[] {
  try {
    smtpConnector(server, unconnected).close();
    return [];
  } catch (error) {
    if (error instanceof ConnectorError) return [{ code: 'custom', path: [], message: error.message }];
    throw error;
  }
}
