import type {
  EmailTemplateDetails,
  EmailTemplateFilter,
  EmailTemplateView,
  NewEmailTemplate,
  TemplatePlace,
} from '@gatepost/contracts/management/email-templates';
import { Injectable } from '@nestjs/common';
import { caller } from '../../platform/access/caller';
import { Changes, type Transaction } from '../../platform/audit/changes';
import { DomainError } from '../../platform/http/domain-error';
import { given } from '../../platform/http/given';
import { refuseBadTemplates } from './checked-template';
import { EmailTemplateStore } from './email-template.store';
import { TemplateVersionStore } from './template-version.store';

type ChangedDetails = { readonly [Name in keyof EmailTemplateDetails]?: EmailTemplateDetails[Name] | undefined };

const CONFIGURATION = { isConfiguration: true } as const;
const target = (id: string) => ({ type: 'EmailTemplate', id });

@Injectable()
export class ChangeEmailTemplates {
  constructor(
    private readonly store: EmailTemplateStore,
    private readonly versions: TemplateVersionStore,
    private readonly changes: Changes,
  ) {}

  save(templates: readonly NewEmailTemplate[]): Promise<EmailTemplateView[]> {
    refuseBadTemplates(templates.map((template, index) => ({ ...template, path: ['templates', index, 'details'] })));
    return this.changes.make(CONFIGURATION, { key: 'Management.EmailTemplate.Update', data: { templates } }, async (transaction, tenantId) => {
      const saved: EmailTemplateView[] = [];
      for (const template of templates) saved.push(await this.#kept(transaction, await this.store.put(transaction, tenantId, template)));
      return saved;
    });
  }

  changeDetails(id: string, wanted: ChangedDetails): Promise<EmailTemplateView> {
    const entry = { key: 'Management.EmailTemplate.Update', target: target(id), data: { details: wanted } } as const;
    return this.changes.make(CONFIGURATION, entry, async (transaction, tenantId) => {
      const stored = await this.store.find(tenantId, id, transaction);
      if (!stored) throw new DomainError('entity.not_exists_with_id');
      const details = { ...stored.details, ...given(wanted) };
      refuseBadTemplates([{ templateType: stored.templateType, details, path: [] }]);
      return this.#kept(transaction, await this.store.saveDetails(transaction, tenantId, id, details));
    });
  }

  async remove(id: string): Promise<undefined> {
    const entry = { key: 'Management.EmailTemplate.Delete', target: target(id) } as const;
    await this.changes.make(CONFIGURATION, entry, async (transaction, tenantId) =>
      this.#gone(transaction, tenantId, await this.store.remove(transaction, tenantId, id)),
    );
  }

  async removeAll(filter: EmailTemplateFilter): Promise<{ rowCount: number }> {
    if (Object.keys(given(filter)).length === 0) throw new DomainError('connector.email_connector.bulk_deletion_no_filter');
    const entry = { key: 'Management.EmailTemplate.Delete', data: filter } as const;
    const rowCount = await this.changes.make(CONFIGURATION, entry, async (transaction, tenantId) => {
      const places = await this.store.removeAll(transaction, tenantId, filter);
      for (const place of places) await this.#gone(transaction, tenantId, place);
      return places.length;
    });
    return { rowCount };
  }

  async #kept(transaction: Transaction, saved: EmailTemplateView): Promise<EmailTemplateView> {
    const { tenantId, languageTag, templateType, details } = saved;
    await this.versions.add(transaction, tenantId, { place: { languageTag, templateType }, details, savedBy: caller().id });
    return saved;
  }

  #gone(transaction: Transaction, tenantId: string, place: TemplatePlace): Promise<void> {
    return this.versions.add(transaction, tenantId, { place, details: null, savedBy: caller().id });
  }
}
