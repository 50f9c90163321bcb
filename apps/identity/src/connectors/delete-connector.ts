import { Injectable } from '@nestjs/common';
import { Changes, type Transaction } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import { ConnectorFactories } from './connector-factories';
import { ConnectorStore, type ConnectorRow } from './connector.store';
import { EmailConnectors } from './email-connectors';
import { targetOf } from './social-rules';

@Injectable()
export class DeleteConnector {
  constructor(
    private readonly store: ConnectorStore,
    private readonly email: EmailConnectors,
    private readonly factories: ConnectorFactories,
    private readonly changes: Changes,
  ) {}

  async execute(id: string): Promise<undefined> {
    const entry = { key: 'Management.Connector.Delete', target: { type: 'Connector', id } } as const;
    await this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const stored = await this.store.find(tenantId, id, transaction);
      if (!stored) throw new DomainError('entity.not_found');
      // Whose password has expired gets a code for a new one: somebody has to carry it.
      if (stored.kind === 'email' && !this.email.hasFallback && (await this.store.needsCodes(transaction, tenantId)))
        throw new DomainError('sign_in_experiences.password_expiration_requires_forgot_password');
      await this.store.remove(transaction, tenantId, id);
      if (stored.kind === 'social') await this.#withdraw(transaction, tenantId, stored);
    });
  }

  /** The sign-in pages no longer offer what nobody leads to. */
  async #withdraw(transaction: Transaction, tenantId: string, removed: ConnectorRow): Promise<void> {
    const target = this.#target(removed);
    const rest = await this.store.list(tenantId, transaction);
    const isServed = rest.some((row) => row.kind === 'social' && this.#target(row) === target);
    if (target !== undefined && !isServed) await this.store.withdrawTarget(transaction, tenantId, target);
  }

  #target(row: ConnectorRow): string | undefined {
    const factory = this.factories.of(row.connectorId);
    return factory ? targetOf(factory, row) : row.metadata.target;
  }
}
