import {
  changeApplication,
  changeApplicationCustomData,
  createApplication,
  deleteApplication,
  listApplications,
  readApplication,
} from '@gatepost/contracts/management/applications';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import type { Paged } from '../platform/http/paged';
import { ChangeApplication } from './change-application';
import { ChangeCustomData } from './change-custom-data';
import { CreateApplication } from './create-application';
import { DeleteApplication } from './delete-application';
import { ReadApplications } from './read-applications';

@Controller()
export class ApplicationsController {
  constructor(
    private readonly applications: ReadApplications,
    private readonly creation: CreateApplication,
    private readonly change: ChangeApplication,
    private readonly customDataChange: ChangeCustomData,
    private readonly deletion: DeleteApplication,
  ) {}

  @Operation(listApplications)
  list(@Input(listApplications) input: InputOf<typeof listApplications>): Promise<Paged<ReplyOf<typeof listApplications>[number]>> {
    return this.applications.all(input);
  }

  @Operation(createApplication)
  create(@Input(createApplication) { body }: InputOf<typeof createApplication>): Promise<ReplyOf<typeof createApplication>> {
    return this.creation.execute(body);
  }

  @Operation(readApplication)
  read(@Input(readApplication) { params }: InputOf<typeof readApplication>): Promise<ReplyOf<typeof readApplication>> {
    return this.applications.one(params.id);
  }

  @Operation(changeApplication)
  update(@Input(changeApplication) { params, body }: InputOf<typeof changeApplication>): Promise<ReplyOf<typeof changeApplication>> {
    return this.change.execute(params.id, body);
  }

  @Operation(deleteApplication)
  delete(@Input(deleteApplication) { params }: InputOf<typeof deleteApplication>): Promise<void> {
    return this.deletion.execute(params.id);
  }

  @Operation(changeApplicationCustomData)
  changeCustomData(
    @Input(changeApplicationCustomData) { params, body }: InputOf<typeof changeApplicationCustomData>,
  ): Promise<ReplyOf<typeof changeApplicationCustomData>> {
    return this.customDataChange.execute(params.applicationId, body);
  }
}
