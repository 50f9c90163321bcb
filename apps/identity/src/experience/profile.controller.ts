import { createPasswordIdentity, verifyPassword } from '@gatepost/contracts/experience/password-operations';
import { addProfile, replacePassword } from '@gatepost/contracts/experience/profile-operations';
import type { InputOf } from '@gatepost/contracts/operation';
import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { AddProfile } from './add-profile';
import { CreatePasswordIdentity } from './create-password-identity';
import { Experience } from './experience';
import { ReplacePassword } from './replace-password';
import { StepReply } from './step-reply';
import { VerifyPassword } from './verify-password';

/** Passwords, and what else an account is given on the way. */
@Controller()
export class ProfileController {
  constructor(
    private readonly experience: Experience,
    private readonly verification: VerifyPassword,
    private readonly identity: CreatePasswordIdentity,
    private readonly profile: AddProfile,
    private readonly replacement: ReplacePassword,
    private readonly replies: StepReply,
  ) {}

  @Operation(verifyPassword)
  verifyPassword(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Input(verifyPassword) { body }: InputOf<typeof verifyPassword>) {
    return this.experience.started(request, response, async (visit) => {
      const state = await this.verification.execute(visit, body.identifier, body.password);
      return this.replies.with(visit, response, state, { verificationId: state.records.at(-1)?.id });
    });
  }

  @Operation(createPasswordIdentity)
  createIdentity(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Input(createPasswordIdentity) { body }: InputOf<typeof createPasswordIdentity>,
  ) {
    return this.experience.started(request, response, async (visit) => {
      const state = await this.identity.execute(visit, body.identifier.value, body.password);
      return this.replies.with(visit, response, state, { verificationId: state.records.at(-1)?.id });
    });
  }

  @Operation(addProfile)
  add(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Input(addProfile) { body }: InputOf<typeof addProfile>) {
    return this.experience.started(request, response, async (visit) => {
      const state = await this.profile.execute(visit, body);
      return this.replies.with(visit, response, state);
    });
  }

  @Operation(replacePassword)
  replacePassword(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Input(replacePassword) { body }: InputOf<typeof replacePassword>) {
    return this.experience.started(request, response, async (visit) => {
      const state = await this.replacement.choose(visit, body.password);
      return this.replies.with(visit, response, state);
    });
  }
}
