import {
  lintEmailTemplate,
  previewEmailTemplate,
  readDefaultEmailTemplate,
  readEmailTemplateCoverage,
} from '@gatepost/contracts/management/email-template-drafts';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { DefaultTemplates } from './default-templates';
import { TemplateCoverage } from './template-coverage';
import { TemplateDrafts } from './template-drafts';

@Controller()
export class TemplateDraftsController {
  constructor(
    private readonly drafts: TemplateDrafts,
    private readonly coverage: TemplateCoverage,
    private readonly defaults: DefaultTemplates,
  ) {}

  @Operation(lintEmailTemplate)
  lint(@Input(lintEmailTemplate) { body }: InputOf<typeof lintEmailTemplate>): Promise<ReplyOf<typeof lintEmailTemplate>> {
    return this.drafts.lint(body);
  }

  @Operation(previewEmailTemplate)
  preview(@Input(previewEmailTemplate) { body }: InputOf<typeof previewEmailTemplate>): Promise<ReplyOf<typeof previewEmailTemplate>> {
    return this.drafts.preview(body);
  }

  @Operation(readEmailTemplateCoverage)
  readCoverage(): Promise<ReplyOf<typeof readEmailTemplateCoverage>> {
    return this.coverage.read();
  }

  @Operation(readDefaultEmailTemplate)
  readDefault(@Input(readDefaultEmailTemplate) { params }: InputOf<typeof readDefaultEmailTemplate>): Promise<ReplyOf<typeof readDefaultEmailTemplate>> {
    return this.defaults.read(params);
  }
}
