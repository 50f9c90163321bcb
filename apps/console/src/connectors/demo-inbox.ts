import type { listConnectorFactories } from '@gatepost/contracts/management/connectors';
import type { ReplyOf } from '@gatepost/contracts/operation';

/** Where the inbox of a demo is read. Only a demo has the kind of connector that tells it. */
export function demoInbox(factories: ReplyOf<typeof listConnectorFactories>): string | undefined {
  const told = factories.map(({ customData }) => customData?.['inboxUrl']).find((url) => typeof url === 'string');
  const url = typeof told === 'string' ? URL.parse(told) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined;
}
