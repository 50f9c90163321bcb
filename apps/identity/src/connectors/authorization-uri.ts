import type { createAuthorizationUri } from '@gatepost/contracts/management/connectors';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { ConnectorFactories } from './connector-factories';
import { ConnectorStore } from './connector.store';
import { answered } from './connector-failure';

/** Leads to the page of a social provider. */
@Injectable()
export class AuthorizationUri {
  constructor(
    private readonly store: ConnectorStore,
    private readonly factories: ConnectorFactories,
  ) {}

  async of(connectorId: string, { state, redirectUri }: z.infer<typeof createAuthorizationUri.body>): Promise<ReplyOf<typeof createAuthorizationUri>> {
    if (!state || !redirectUri) throw new DomainError('session.insufficient_info');
    const saved = await this.store.find(requestContext().tenant.id, connectorId);
    const factory = saved && this.factories.of(saved.connectorId);
    if (!factory) throw new DomainError('entity.not_found');
    if (factory.type !== 'Social') throw new DomainError('connector.unexpected_type');
    // Whoever links an account here keeps no session with the provider: what it would hold is for sign-ins.
    const { uri } = await answered(() => factory.make(saved.config).authorizationPage({ state, redirectUri, connectorId }));
    return { redirectTo: uri };
  }
}
