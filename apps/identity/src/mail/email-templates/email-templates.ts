import type { EmailTemplateFilter, EmailTemplateView } from '@gatepost/contracts/management/email-templates';
import type { OwnTemplates } from '@gatepost/templates/own-template';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/http/domain-error';
import { requestContext } from '../../platform/http/request-context';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { EmailTemplateStore } from './email-template.store';

interface Filed {
  readonly languages: readonly string[];
  readonly find: OwnTemplates;
}

/** The mails a tenant has written itself. */
@Injectable()
export class EmailTemplates {
  constructor(
    private readonly store: EmailTemplateStore,
    private readonly cache: ConfigurationCache,
  ) {}

  list(filter: EmailTemplateFilter): Promise<EmailTemplateView[]> {
    return this.store.list(requestContext().tenant.id, filter);
  }

  async read(id: string): Promise<EmailTemplateView> {
    const found = await this.store.find(requestContext().tenant.id, id);
    if (!found) throw new DomainError('entity.not_exists_with_id');
    return found;
  }

  /** As of a configuration version that the caller has read. */
  filed(tenantId: string, version: string): Promise<Filed> {
    return this.cache.get(tenantId, version, 'e-mail templates', async () => {
      const all = await this.store.list(tenantId);
      const byPlace = new Map(all.map(({ templateType, languageTag, details }) => [`${templateType} ${languageTag.toLowerCase()}`, details]));
      return {
        languages: [...new Set(all.map(({ languageTag }) => languageTag))],
        find: (type, languageTag) => byPlace.get(`${type} ${languageTag.toLowerCase()}`),
      };
    });
  }
}
