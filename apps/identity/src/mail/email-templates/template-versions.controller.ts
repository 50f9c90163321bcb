import { listEmailTemplateVersions, readEmailTemplateVersion, restoreEmailTemplateVersion } from '@gatepost/contracts/management/email-template-versions';
import type { TemplateVersion } from '@gatepost/contracts/management/email-template-versions';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import type { Paged } from '../../platform/http/paged';
import { TemplateVersions } from './template-versions';

@Controller()
export class TemplateVersionsController {
  constructor(private readonly versions: TemplateVersions) {}

  @Operation(listEmailTemplateVersions)
  list(@Input(listEmailTemplateVersions) { params, page }: InputOf<typeof listEmailTemplateVersions>): Promise<Paged<TemplateVersion>> {
    return this.versions.list(params, page);
  }

  @Operation(readEmailTemplateVersion)
  read(@Input(readEmailTemplateVersion) { params }: InputOf<typeof readEmailTemplateVersion>): Promise<ReplyOf<typeof readEmailTemplateVersion>> {
    return this.versions.read(params);
  }

  @Operation(restoreEmailTemplateVersion)
  restore(@Input(restoreEmailTemplateVersion) { params }: InputOf<typeof restoreEmailTemplateVersion>): Promise<ReplyOf<typeof restoreEmailTemplateVersion>> {
    return this.versions.restore(params);
  }
}
