import { readApplicationSignInExperience, saveApplicationSignInExperience } from '@gatepost/contracts/management/application-sign-in-experience';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { ApplicationSignInExperience } from './application-sign-in-experience';

@Controller()
export class ApplicationSignInExperienceController {
  constructor(private readonly experience: ApplicationSignInExperience) {}

  @Operation(readApplicationSignInExperience)
  read(
    @Input(readApplicationSignInExperience) { params }: InputOf<typeof readApplicationSignInExperience>,
  ): Promise<ReplyOf<typeof readApplicationSignInExperience>> {
    return this.experience.read(params.applicationId);
  }

  @Operation(saveApplicationSignInExperience)
  async save(
    @Input(saveApplicationSignInExperience) { params, body }: InputOf<typeof saveApplicationSignInExperience>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReplyOf<typeof saveApplicationSignInExperience>> {
    const { isNew, experience } = await this.experience.save(params.applicationId, body);
    response.status(isNew ? saveApplicationSignInExperience.otherStatus : saveApplicationSignInExperience.status);
    return experience;
  }
}
