import type { ConnectorType } from '@gatepost/contracts/management/connectors';
import type { ConnectorsWords } from '../words/en';

/** What a connector does, in one sentence. */
export function leadOf(type: ConnectorType, { setup }: ConnectorsWords): string {
  return { Email: setup.leadEmail, Sms: setup.leadSms, Social: setup.leadSocial }[type];
}
