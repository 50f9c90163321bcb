import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { DomainError } from '../platform/http/domain-error';

/** A connector's failure as the API tells it. */
export async function answered<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof ConnectorError)) throw cause;
    throw new DomainError(`connector.${cause.code}`, { cause, details: cause.message });
  }
}
