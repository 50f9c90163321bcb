import * as operations from '@gatepost/contracts/management/email-templates';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { ChangeEmailTemplates } from './change-email-templates';
import { EmailTemplates } from './email-templates';

@Controller()
export class EmailTemplatesController {
  constructor(
    private readonly templates: EmailTemplates,
    private readonly changes: ChangeEmailTemplates,
  ) {}

  @Operation(operations.saveEmailTemplates)
  save(@Input(operations.saveEmailTemplates) { body }: InputOf<typeof operations.saveEmailTemplates>): Promise<ReplyOf<typeof operations.saveEmailTemplates>> {
    return this.changes.save(body.templates);
  }

  @Operation(operations.listEmailTemplates)
  list(@Input(operations.listEmailTemplates) { query }: InputOf<typeof operations.listEmailTemplates>): Promise<ReplyOf<typeof operations.listEmailTemplates>> {
    return this.templates.list(query);
  }

  @Operation(operations.readEmailTemplate)
  read(@Input(operations.readEmailTemplate) { params }: InputOf<typeof operations.readEmailTemplate>): Promise<ReplyOf<typeof operations.readEmailTemplate>> {
    return this.templates.read(params.id);
  }

  @Operation(operations.changeEmailTemplateDetails)
  changeDetails(
    @Input(operations.changeEmailTemplateDetails) { params, body }: InputOf<typeof operations.changeEmailTemplateDetails>,
  ): Promise<ReplyOf<typeof operations.changeEmailTemplateDetails>> {
    return this.changes.changeDetails(params.id, body);
  }

  @Operation(operations.deleteEmailTemplate)
  remove(
    @Input(operations.deleteEmailTemplate) { params }: InputOf<typeof operations.deleteEmailTemplate>,
  ): Promise<ReplyOf<typeof operations.deleteEmailTemplate>> {
    return this.changes.remove(params.id);
  }

  @Operation(operations.deleteEmailTemplates)
  removeAll(
    @Input(operations.deleteEmailTemplates) { query }: InputOf<typeof operations.deleteEmailTemplates>,
  ): Promise<ReplyOf<typeof operations.deleteEmailTemplates>> {
    return this.changes.removeAll(query);
  }
}
