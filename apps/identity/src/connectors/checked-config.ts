import { cleanConfig } from '@gatepost/connector-config/clean-config';
import { unmaskSecrets } from '@gatepost/connector-config/masked-secrets';
import type { ConfigIssue } from '@gatepost/connector-kit/own-connector';
import { DomainError } from '../platform/http/domain-error';
import { answered } from './connector-failure';
import type { Checked, ConnectorConfig, ConnectorFactory } from './connector-factory';

const TYPE_AGAIN = 'has to be typed again: there is none that is stored for this server and this user';

/**
 * What is stored of a configuration that was sent: known members that say something, with the secrets of `stored` in place of their masks.
 * Throws `connector.invalid_config` with everything that is wrong.
 */
export async function checkedConfig(factory: ConnectorFactory, sent: ConnectorConfig, stored?: ConnectorConfig): Promise<ConnectorConfig> {
  const known = accepted(factory.known(cleanConfig(sent)));
  const unmasked = unmaskSecrets(factory.confidential, known, stored);
  if ('missing' in unmasked) throw invalidConfig(unmasked.missing.map((path) => ({ code: 'custom', path, message: TYPE_AGAIN })));
  return accepted(await answered(async () => factory.check(unmasked.config)));
}

function accepted(checked: Checked): ConnectorConfig {
  if ('issues' in checked) throw invalidConfig(checked.issues);
  return checked.config;
}

function invalidConfig(issues: readonly ConfigIssue[]): DomainError {
  const details = issues.map(({ path, message }) => `${['config', ...path].join('.')}: ${message}`).join('\n');
  return new DomainError('connector.invalid_config', { details, data: { name: 'ZodError', issues } });
}
