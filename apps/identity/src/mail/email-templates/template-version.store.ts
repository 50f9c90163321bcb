import { writtenDetails, type EmailTemplateDetails, type TemplatePlace } from '@gatepost/contracts/management/email-templates';
import type { TemplateVersion, TemplateVersionWithDetails } from '@gatepost/contracts/management/email-template-versions';
import type { Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/audit/changes';
import { Database } from '../../platform/database/database';
import { Prisma } from '../../platform/database/prisma';
import { given } from '../../platform/http/given';
import { Paged } from '../../platform/http/paged';

export interface NewVersion {
  readonly place: TemplatePlace;
  /** null: it was deleted. */
  readonly details: EmailTemplateDetails | null;
  readonly savedBy: string;
}

/** Of each template; older ones go. */
const MOST_VERSIONS = 100;

type Listed = Omit<TemplateVersion, 'createdAt'> & { readonly createdAt: Date };

/** What each template was and is. */
@Injectable()
export class TemplateVersionStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly database: Database,
  ) {}

  /** As the next version. The transaction holds the tenant's row, so nobody else is about to take the same number. */
  async add(within: Transaction, tenantId: string, { place, details, savedBy }: NewVersion): Promise<void> {
    const { _max: latest } = await within.emailTemplateVersion.aggregate({ where: { tenantId, ...place }, _max: { version: true } });
    const version = (latest.version ?? 0) + 1;
    await within.emailTemplateVersion.create({ data: { tenantId, ...place, version, savedBy, ...(details && { details: given(details) }) } });
    if (version > MOST_VERSIONS) {
      await within.emailTemplateVersion.deleteMany({ where: { tenantId, ...place, version: { lte: version - MOST_VERSIONS } } });
    }
  }

  /** The newest first. */
  async page(tenantId: string, { languageTag, templateType }: TemplatePlace, page: Page): Promise<Paged<TemplateVersion>> {
    const text = `SELECT version, details IS NULL AS "isDeletion", details->>'subject' AS subject, saved_by AS "savedBy", created_at AS "createdAt"
      FROM email_template_versions WHERE tenant_id = $1 AND language_tag = $2 AND template_type = $3 ORDER BY version DESC OFFSET $4 LIMIT $5`;
    const values = [tenantId, languageTag, templateType, (page.number - 1) * page.size, page.size];
    const [rows, total] = await Promise.all([
      this.database.query<Listed>({ name: 'template versions', text, values }),
      this.prisma.emailTemplateVersion.count({ where: { tenantId, languageTag, templateType } }),
    ]);
    return new Paged(rows, total, page).map((row) => ({ ...row, createdAt: row.createdAt.getTime() }));
  }

  async find(tenantId: string, place: TemplatePlace, version: number, within: Transaction = this.prisma): Promise<TemplateVersionWithDetails | undefined> {
    const row = await within.emailTemplateVersion.findFirst({ where: { tenantId, ...place, version } });
    if (!row) return undefined;
    const details = row.details === null ? null : writtenDetails.parse(row.details);
    const { savedBy, createdAt } = row;
    return { ...place, version, isDeletion: details === null, subject: details?.subject ?? null, savedBy, createdAt: createdAt.getTime(), details };
  }
}
