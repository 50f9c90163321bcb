import { maskSecrets } from '@gatepost/connector-config/masked-secrets';
import type { ConnectorView } from '@gatepost/contracts/management/connectors';
import { given } from '../platform/http/given';
import type { ConnectorFactory } from './connector-factory';
import type { ConnectorRow } from './connector.store';

/** A connector as it may be shown. What an administrator says of a standard one stands in place of its own words. */
export function viewOf(factory: ConnectorFactory, { id, connectorId, config, metadata, syncProfile, enableTokenStorage }: ConnectorRow): ConnectorView {
  return {
    ...factory.metadata,
    ...given(metadata),
    id,
    connectorId,
    type: factory.type,
    isDemo: false,
    config: { ...maskSecrets(factory.confidential, config) },
    metadata,
    syncProfile,
    enableTokenStorage,
  };
}
