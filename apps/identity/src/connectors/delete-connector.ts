import { Injectable } from '@nestjs/common';
import { Changes } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import { ConnectorStore } from './connector.store';
import { EmailConnectors } from './email-connectors';

@Injectable()
export class DeleteConnector {
  constructor(
    private readonly store: ConnectorStore,
    private readonly email: EmailConnectors,
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
    });
  }
}
