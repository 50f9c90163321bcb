import { cleanConfig } from '@gatepost/connector-config/clean-config';
import { confidentialOf } from '@gatepost/connector-config/masked-secrets';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Outbound } from '@gatepost/connector-kit/outbound';
import type { ConfigIssue, OwnConnector, OwnEmailConnector, OwnSmsConnector } from '@gatepost/connector-kit/own-connector';
import { templateProblems } from '@gatepost/templates/template-problems';
import type { Checked, ConnectorConfig, ConnectorFactory, EmailFactory, SmsFactory } from './connector-factory';
import { textMessageValues } from './text-message-values';

/** A connector of this repository as a kind that can be set up, once it is told which ways lead outside. */
export type OwnFactory = (outbound: Outbound) => ConnectorFactory;

/** Its type lets through only what makes a connector of what its schema declares. */
export function ownFactory<Config extends object>(connector: OwnEmailConnector<Config> | OwnSmsConnector<Config>): OwnFactory {
  return connector.type === 'Email' ? emailFactory(connector) : smsFactory(connector);
}

function emailFactory<Config extends object>(connector: OwnEmailConnector<Config>): (outbound: Outbound) => EmailFactory {
  const problems = (config: Config) => [...problemsOfTemplates(connector, config), ...connector.problems(config)];
  return (outbound) => ({
    type: 'Email',
    ...described(connector, problems),
    make: (config) => connector.make(complete(connector, config), outbound),
    templatesOf: (config) => connector.templatesOf(complete(connector, config)),
    fillsItsOwn: connector.fillsItsOwn ?? false,
    // The product fills the templates: they may change under a live connector.
    identityOf: ({ templates, ...config }) => config,
  });
}

function smsFactory<Config extends object>(connector: OwnSmsConnector<Config>): (outbound: Outbound) => SmsFactory {
  return (outbound) => ({
    type: 'Sms',
    ...described(connector, (config) => connector.problems(config)),
    make(config) {
      const made = connector.make(complete(connector, config), outbound);
      return {
        ...(made.server !== undefined && { server: made.server }),
        send: (sms, journal) => made.send({ ...sms, values: textMessageValues(sms.values) }, journal),
        close: () => made.close(),
      };
    },
  });
}

function described<Config extends object>(connector: OwnConnector<Config>, problems: (config: Config) => readonly ConfigIssue[]) {
  const { metadata, config: schema } = connector;
  return {
    metadata,
    confidential: confidentialOf(schema),
    known(config: ConnectorConfig): Checked {
      const { data, error } = schema.safeParse(config);
      return error ? { issues: error.issues } : { config: cleanConfig({ ...data }) };
    },
    check(config: ConnectorConfig): Checked {
      const issues = problems(schema.parse(config));
      return issues.length > 0 ? { issues } : { config };
    },
  };
}

function problemsOfTemplates<Config>(connector: OwnEmailConnector<Config>, config: Config): readonly ConfigIssue[] {
  return connector
    .templatesOf(config)
    .flatMap((template, index) =>
      templateProblems({ ...template, type: template.usageType }).map(({ field, message }) => ({ code: 'custom', path: ['templates', index, field], message })),
    );
}

function complete<Config>({ config: schema }: OwnConnector<Config>, config: ConnectorConfig): Config {
  const { data, error } = schema.safeParse(config);
  if (!error) return data;
  const problems = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ');
  throw new ConnectorError('invalid_config', `The saved configuration is not complete: ${problems}`, { retry: 'permanent' });
}
