import type { TemplateCoverage as Covered } from '@gatepost/contracts/management/email-template-drafts';
import { templateCoverage } from '@gatepost/templates/template-coverage';
import { Injectable } from '@nestjs/common';
import { caller } from '../../platform/access/caller';
import { requestContext } from '../../platform/http/request-context';
import { SignInExperienceStore } from '../../sign-in-experience/sign-in-experience.store';
import { ConnectorTemplates } from './connector-templates';
import { EmailTemplates } from './email-templates';

/** Whose words each mail is in. */
@Injectable()
export class TemplateCoverage {
  constructor(
    private readonly templates: EmailTemplates,
    private readonly connectors: ConnectorTemplates,
    private readonly experiences: SignInExperienceStore,
  ) {}

  async read(): Promise<Covered[]> {
    const tenantId = requestContext().tenant.id;
    const version = caller().configurationVersion;
    const { languages, find } = await this.templates.filed(tenantId, version);
    const words = await this.connectors.of(tenantId, version);
    const { fallbackLanguage } = (await this.experiences.at(tenantId, version)).languageInfo;
    const covered = templateCoverage({ languages, fallback: fallbackLanguage, tenants: find, ...words });
    return covered.map(({ kind, language = null, ...row }) => ({ ...row, templateType: kind, language }));
  }
}
