import type { OwnMetadata } from '@gatepost/contracts/management/connectors';
import { DomainError } from '../platform/http/domain-error';
import type { ConnectorFactories } from './connector-factories';
import type { ConnectorFactory } from './connector-factory';
import type { ConnectorRow } from './connector.store';

interface Wanted {
  readonly metadata?: OwnMetadata | undefined;
  readonly syncProfile?: boolean | undefined;
  readonly enableTokenStorage?: boolean | undefined;
}

/** What belongs to social connectors alone, and of their words to the standard ones, such as OIDC. */
export function refuseMisfits({ type, metadata: { isStandard } }: ConnectorFactory, { metadata, syncProfile, enableTokenStorage }: Wanted): void {
  if (!(type === 'Social' && isStandard === true) && Object.keys(metadata ?? {}).length > 0)
    throw new DomainError('connector.cannot_overwrite_metadata_for_non_standard_connector');
  if (type !== 'Social' && syncProfile) throw new DomainError('connector.invalid_type_for_syncing_profile');
  // Nobody would renew or use them yet.
  if (enableTokenStorage) throw new DomainError('connector.token_storage_not_supported');
}

/** A standard connector reaches what its administrator names, from the beginning and for good: identities of people hang on it. */
export function ownWords({ metadata: { isStandard } }: ConnectorFactory, sent: OwnMetadata | undefined, stored?: OwnMetadata): OwnMetadata {
  if (isStandard !== true) return {};
  const target = stored?.target ?? sent?.target;
  if (target === undefined || target === '') throw new DomainError('connector.should_specify_target');
  if (stored && sent?.target !== undefined && sent.target !== target) throw new DomainError('connector.can_not_modify_target');
  return { ...sent, target };
}

/** One connector for each target and platform; of a kind that is no standard there is one anyway. */
export function requireRoom(factory: ConnectorFactory, row: ConnectorRow, others: readonly ConnectorRow[], factories: ConnectorFactories): void {
  const { isStandard, platform } = factory.metadata;
  if (isStandard !== true && others.some(({ connectorId }) => connectorId === row.connectorId))
    throw new DomainError('connector.multiple_instances_not_supported');
  const target = targetOf(factory, row);
  const isTaken = others.some((other) => {
    const theirs = factories.of(other.connectorId);
    return theirs?.type === 'Social' && theirs.metadata.platform === platform && targetOf(theirs, other) === target;
  });
  if (isTaken) throw new DomainError('connector.multiple_target_with_same_platform');
}

/** What identities of people are filed under. */
export function targetOf(factory: ConnectorFactory, { metadata }: Pick<ConnectorRow, 'metadata'>): string {
  return metadata.target ?? factory.metadata.target;
}
