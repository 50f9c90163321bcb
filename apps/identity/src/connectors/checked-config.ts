import { cleanConfig } from '@gatepost/connector-config/clean-config';
import { unmaskSecrets } from '@gatepost/connector-config/masked-secrets';
import { DomainError } from '../platform/http/domain-error';
import type { ConfigIssue, ConnectorConfig, ConnectorFactory } from './connector-factory';

const TYPE_AGAIN = 'has to be typed again: there is none that is stored for this server and this user';

/**
 * What is stored of a configuration that was sent: known members that say something, with the secrets of `stored` in place of their masks.
 * Throws `connector.invalid_config` with everything that is wrong.
 */
export function checkedConfig(factory: ConnectorFactory, sent: ConnectorConfig, stored?: ConnectorConfig): ConnectorConfig {
  const parsed = factory.config.safeParse(cleanConfig(sent));
  if (!parsed.success) throw invalidConfig(parsed.error.issues);
  const unmasked = unmaskSecrets(factory.config, cleanConfig(parsed.data), stored);
  if ('missing' in unmasked) throw invalidConfig(unmasked.missing.map((path) => ({ code: 'custom', path, message: TYPE_AGAIN })));
  const problems = factory.problems(unmasked.config);
  if (problems.length > 0) throw invalidConfig(problems);
  return unmasked.config;
}

function invalidConfig(issues: readonly ConfigIssue[]): DomainError {
  const details = issues.map(({ path, message }) => `${['config', ...path].join('.')}: ${message}`).join('\n');
  return new DomainError('connector.invalid_config', { details, data: { name: 'ZodError', issues } });
}
