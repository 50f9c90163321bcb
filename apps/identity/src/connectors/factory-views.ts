import type { readConnectorFactory } from '@gatepost/contracts/management/connectors';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { DomainError } from '../platform/http/domain-error';
import type { ConnectorFactory } from './connector-factory';
import { factories, factoryOf } from './factories';

type FactoryView = ReplyOf<typeof readConnectorFactory>;

export function listFactories(): FactoryView[] {
  return factories.map(viewOf);
}

export function readFactory(id: string): FactoryView {
  const factory = factoryOf(id);
  if (!factory) throw new DomainError('entity.not_found');
  return viewOf(factory);
}

const viewOf = ({ type, metadata }: ConnectorFactory): FactoryView => ({ ...metadata, type, isDemo: false });
