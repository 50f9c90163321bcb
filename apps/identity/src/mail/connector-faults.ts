import type { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Attempt } from './delivery-attempt';

/** Failures that the next message would meet as well, wherever they come up. */
const OF_THE_SETUP = ['invalid_config', 'invalid_certificate', 'authorization_failed', 'not_implemented', 'rate_limit_exceeded', 'usage_limit_exceeded'];

/**
 * What a failure says of the connector. A refused recipient says nothing: else whoever asks for codes to addresses that do not exist could
 * stop the mails of everybody. A mail that is refused for good may be the fault of its sender, and the next one will show.
 */
export function verdictOf({ code, failure }: ConnectorError): Attempt['works'] {
  const { ofRecipient, stage, retry, reply } = failure;
  // 421 closes the connection, whatever was asked.
  if (ofRecipient === true) return reply?.startsWith('421') ? 'fails' : undefined;
  if (OF_THE_SETUP.includes(code) || stage === 'connection' || stage === 'login' || retry !== 'permanent') return 'fails';
  return stage === 'message' ? 'refuses' : undefined;
}
