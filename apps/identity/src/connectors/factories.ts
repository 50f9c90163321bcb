import type { ConnectorFactory } from './connector-factory';
import { smtpFactory } from './smtp-factory';

/** Every kind of connector that can be set up. */
export const factories: readonly ConnectorFactory[] = [smtpFactory];

export function factoryOf(connectorId: string): ConnectorFactory | undefined {
  return factories.find(({ metadata }) => metadata.id === connectorId);
}
