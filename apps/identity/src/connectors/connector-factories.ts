import type { Outbound } from '@gatepost/connector-kit/outbound';
import { Injectable } from '@nestjs/common';
import { Environment } from '../environment';
import { DomainError } from '../platform/http/domain-error';
import { guardedFetch } from '../platform/outbound/guarded-fetch';
import { OutboundGuard } from '../platform/outbound/outbound-guard';
import type { ConnectorFactory } from './connector-factory';
import { environmentEmail } from './environment-email';
import { mailConnections } from './mail-connections';
import { ownConnectors } from './own-connectors';

/** Every kind of connector that can be set up: the product's own, then those of packages as they are loaded. */
@Injectable()
export class ConnectorFactories {
  /** The ways of the product's own. */
  readonly outbound: Outbound;
  readonly #byId: Map<string, ConnectorFactory>;

  constructor(environment: Environment, guard: OutboundGuard) {
    this.outbound = { connect: mailConnections(guard, environmentEmail(environment)), fetch: guardedFetch(guard) };
    this.#byId = new Map(ownConnectors.map((own) => own(this.outbound)).map((factory) => [factory.metadata.id, factory]));
  }

  get all(): readonly ConnectorFactory[] {
    return [...this.#byId.values()];
  }

  of(connectorId: string): ConnectorFactory | undefined {
    return this.#byId.get(connectorId);
  }

  /** For who named it: without one it is not found. */
  get(connectorId: string): ConnectorFactory {
    const factory = this.of(connectorId);
    if (!factory) throw new DomainError('entity.not_found');
    return factory;
  }

  /** false: there is a kind with this id already, and it stays. */
  add(factory: ConnectorFactory): boolean {
    if (this.#byId.has(factory.metadata.id)) return false;
    this.#byId.set(factory.metadata.id, factory);
    return true;
  }
}
