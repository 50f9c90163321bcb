import { grantConsent, readConsent, refuseConsent } from '@gatepost/contracts/experience/consent';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Interactions } from '../oidc/interactions';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { ConsentView } from './consent-view';

@Controller()
export class ConsentController {
  constructor(
    private readonly interactions: Interactions,
    private readonly view: ConsentView,
  ) {}

  @Operation(readConsent)
  read(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<ReplyOf<typeof readConsent>> {
    return this.interactions.consent(request, response, (consent) => this.view.reply(consent));
  }

  @Operation(grantConsent)
  grant(
    @Input(grantConsent) _checked: InputOf<typeof grantConsent>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReplyOf<typeof grantConsent>> {
    return this.interactions.consent(request, response, async (consent) => ({ redirectTo: await consent.grant() }));
  }

  @Operation(refuseConsent)
  refuse(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<ReplyOf<typeof refuseConsent>> {
    return this.interactions.consent(request, response, async (consent) => ({ redirectTo: await consent.refuse() }));
  }
}
