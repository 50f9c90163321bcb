import {
  changeInteractionEvent,
  identify,
  readInteraction,
  readStep,
  sendVerificationCode,
  startExperience,
  submitExperience,
  verifyVerificationCode,
} from '@gatepost/contracts/experience/operations';
import type { InputOf } from '@gatepost/contracts/operation';
import { Controller, Header, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { COOL_DOWN_SECONDS } from '../verification/codes/send-code';
import { Experience } from './experience';
import { Identify } from './identify';
import { KnownBrowsers } from './known-browsers';
import { interactionView } from './interaction-view';
import { StepReply } from './step-reply';
import { SendVerificationCode } from './send-verification-code';
import { Submit } from './submit';
import { VerifyVerificationCode } from './verify-verification-code';

@Controller()
export class ExperienceController {
  constructor(
    private readonly experience: Experience,
    private readonly sendCode: SendVerificationCode,
    private readonly verifyCode: VerifyVerificationCode,
    private readonly identification: Identify,
    private readonly submission: Submit,
    private readonly replies: StepReply,
    private readonly browsers: KnownBrowsers,
  ) {}

  @Operation(startExperience)
  start(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Input(startExperience) { body }: InputOf<typeof startExperience>) {
    return this.experience.visit(request, response, async (visit) => {
      const state = await this.experience.start(visit, body.interactionEvent);
      return this.replies.with(visit, response, state);
    });
  }

  @Operation(changeInteractionEvent)
  changeEvent(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Input(changeInteractionEvent) { body }: InputOf<typeof changeInteractionEvent>,
  ) {
    return this.experience.started(request, response, async (visit) => {
      const state = await this.experience.changeEvent(visit, body.interactionEvent);
      return this.replies.with(visit, response, state);
    });
  }

  @Operation(sendVerificationCode)
  @Header('Retry-After', String(COOL_DOWN_SECONDS))
  send(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Input(sendVerificationCode) { body }: InputOf<typeof sendVerificationCode>) {
    return this.experience.started(request, response, async (visit) => {
      const state = await this.sendCode.execute(visit, body.identifier, body.interactionEvent);
      return this.replies.with(visit, response, state, { verificationId: state.records.at(-1)?.id });
    });
  }

  @Operation(verifyVerificationCode)
  verify(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Input(verifyVerificationCode) { body }: InputOf<typeof verifyVerificationCode>,
  ) {
    return this.experience.started(request, response, async (visit) => {
      const state = await this.verifyCode.execute(visit, body);
      return this.replies.with(visit, response, state, { verificationId: body.verificationId });
    });
  }

  @Operation(identify)
  identify(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Input(identify) { body }: InputOf<typeof identify>) {
    return this.experience.started(request, response, async (visit) => {
      const { state, isNew } = await this.identification.execute(visit, body.verificationId);
      if (isNew) response.status(201);
      return this.replies.with(visit, response, state);
    });
  }

  @Operation(submitExperience)
  submit(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    return this.experience.started(request, response, async (visit) => {
      const redirectTo = await this.submission.execute(visit);
      if (redirectTo === undefined) response.status(204);
      else this.browsers.remember(visit, response);
      return redirectTo === undefined ? undefined : { redirectTo };
    });
  }

  @Operation(readInteraction)
  read(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    return this.experience.started(request, response, (visit) => Promise.resolve(interactionView(visit.state)));
  }

  @Operation(readStep)
  step(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    return this.experience.visit(request, response, async (visit) => ({ step: await this.experience.step(visit) }));
  }
}
