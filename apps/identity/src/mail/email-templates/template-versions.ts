import { emailTemplateDetails, type EmailTemplateView } from '@gatepost/contracts/management/email-templates';
import type { TemplateVersion, TemplateVersionWithDetails } from '@gatepost/contracts/management/email-template-versions';
import type { Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { caller } from '../../platform/access/caller';
import { Changes } from '../../platform/audit/changes';
import { DomainError } from '../../platform/http/domain-error';
import type { Paged } from '../../platform/http/paged';
import { requestContext } from '../../platform/http/request-context';
import { refuseBadTemplates } from './checked-template';
import { EmailTemplateStore } from './email-template.store';
import { namedPlace } from './named-place';
import { TemplateVersionStore } from './template-version.store';

/** As a path names it. */
interface NamedTemplate {
  readonly languageTag: string;
  readonly templateType: string;
}

interface NamedVersion extends NamedTemplate {
  readonly version: string;
}

/** The history of the e-mail templates. */
@Injectable()
export class TemplateVersions {
  constructor(
    private readonly versions: TemplateVersionStore,
    private readonly templates: EmailTemplateStore,
    private readonly changes: Changes,
  ) {}

  list(named: NamedTemplate, page: Page): Promise<Paged<TemplateVersion>> {
    return this.versions.page(requestContext().tenant.id, namedPlace(named), page);
  }

  async read(named: NamedVersion): Promise<TemplateVersionWithDetails> {
    return found(await this.versions.find(requestContext().tenant.id, namedPlace(named), numberOf(named)));
  }

  restore(named: NamedVersion): Promise<EmailTemplateView> {
    const place = namedPlace(named);
    const version = numberOf(named);
    return this.changes.make(
      { isConfiguration: true },
      ({ id }: EmailTemplateView) => ({ key: 'Management.EmailTemplate.Update', target: { type: 'EmailTemplate', id }, data: { ...place, restored: version } }),
      async (transaction, tenantId) => {
        const kept = found(await this.versions.find(tenantId, place, version, transaction));
        if (!kept.details) throw new DomainError('email_template.version_is_deletion');
        refuseBadTemplates([{ templateType: place.templateType, details: kept.details, path: ['details'] }]);
        const details = emailTemplateDetails.parse(kept.details);
        await this.versions.add(transaction, tenantId, { place, details, savedBy: caller().id });
        return this.templates.put(transaction, tenantId, { ...place, details });
      },
    );
  }
}

/** What is no number is no version. */
function numberOf({ version }: NamedVersion): number {
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
}

function found(version: TemplateVersionWithDetails | undefined): TemplateVersionWithDetails {
  if (!version) throw new DomainError('entity.not_exists_with_id');
  return version;
}
