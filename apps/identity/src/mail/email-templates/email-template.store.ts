import {
  emailTemplateDetails,
  templateType,
  type EmailTemplateDetails,
  type EmailTemplateFilter,
  type EmailTemplateView,
  type NewEmailTemplate,
  type TemplatePlace,
} from '@gatepost/contracts/management/email-templates';
import { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/audit/changes';
import { randomId } from '../../platform/crypto/random-id';
import { Prisma } from '../../platform/database/prisma';
import { given } from '../../platform/http/given';

@Injectable()
export class EmailTemplateStore {
  constructor(private readonly prisma: Prisma) {}

  async list(tenantId: string, filter: EmailTemplateFilter = {}): Promise<EmailTemplateView[]> {
    const where = { tenantId, ...given(filter) };
    const rows = await this.prisma.emailTemplate.findMany({ where, orderBy: [{ languageTag: 'asc' }, { templateType: 'asc' }] });
    return rows.map(viewOf);
  }

  async find(tenantId: string, id: string, within: Transaction = this.prisma): Promise<EmailTemplateView | undefined> {
    const row = await within.emailTemplate.findUnique({ where: { tenantId_id: { tenantId, id } } });
    return row ? viewOf(row) : undefined;
  }

  /** In place of the one for this language and type, if there is one: it keeps its id. */
  async put(within: Transaction, tenantId: string, template: NewEmailTemplate): Promise<EmailTemplateView> {
    const { languageTag, templateType: type } = template;
    const details = given(template.details);
    const row = await within.emailTemplate.upsert({
      where: { tenantId_languageTag_templateType: { tenantId, languageTag, templateType: type } },
      create: { tenantId, id: randomId(), languageTag, templateType: type, details },
      update: { details },
    });
    return viewOf(row);
  }

  async saveDetails(within: Transaction, tenantId: string, id: string, details: EmailTemplateDetails): Promise<EmailTemplateView> {
    return viewOf(await within.emailTemplate.update({ where: { tenantId_id: { tenantId, id } }, data: { details: given(details) } }));
  }

  async remove(within: Transaction, tenantId: string, id: string): Promise<TemplatePlace> {
    return placeOf(await within.emailTemplate.delete({ where: { tenantId_id: { tenantId, id } } }));
  }

  /** Answers where they were. */
  async removeAll(within: Transaction, tenantId: string, filter: EmailTemplateFilter): Promise<TemplatePlace[]> {
    const where = { tenantId, ...given(filter) };
    const rows = await within.emailTemplate.findMany({ where, select: { languageTag: true, templateType: true } });
    await within.emailTemplate.deleteMany({ where });
    return rows.map(placeOf);
  }
}

function placeOf({ languageTag, templateType: type }: { readonly languageTag: string; readonly templateType: string }): TemplatePlace {
  return { languageTag, templateType: templateType.parse(type) };
}

function viewOf({ createdAt, ...row }: Client.EmailTemplateGetPayload<object>): EmailTemplateView {
  return { ...row, templateType: templateType.parse(row.templateType), details: emailTemplateDetails.parse(row.details), createdAt: createdAt.getTime() };
}
