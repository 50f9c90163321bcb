import { changeSignInExperience, checkPassword, readSignInExperience, readUsernameConflicts } from '@gatepost/contracts/management/sign-in-experience';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { ChangeSignInExperience } from './change/change-sign-in-experience';
import { CheckPassword } from './password-policy/check-password';
import { ReadSignInExperience } from './read-sign-in-experience';

@Controller()
export class SignInExperienceController {
  constructor(
    private readonly readExperience: ReadSignInExperience,
    private readonly changeExperience: ChangeSignInExperience,
    private readonly checkThePassword: CheckPassword,
  ) {}

  @Operation(readSignInExperience)
  read(): Promise<ReplyOf<typeof readSignInExperience>> {
    return this.readExperience.row();
  }

  @Operation(changeSignInExperience)
  change(@Input(changeSignInExperience) { body }: InputOf<typeof changeSignInExperience>): Promise<ReplyOf<typeof changeSignInExperience>> {
    return this.changeExperience.execute(body);
  }

  @Operation(checkPassword)
  async check(
    @Input(checkPassword) { body }: InputOf<typeof checkPassword>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReplyOf<typeof checkPassword>> {
    const reply = await this.checkThePassword.execute(body.password, body.userId);
    response.status(reply.result ? 200 : 400);
    return reply;
  }

  @Operation(readUsernameConflicts)
  usernameConflicts(@Input(readUsernameConflicts) { query }: InputOf<typeof readUsernameConflicts>): Promise<ReplyOf<typeof readUsernameConflicts>> {
    return this.readExperience.usernameConflicts(query.limit);
  }
}
