import { checkVerificationCode, requestVerificationCode } from '@gatepost/contracts/management/verification-codes';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { CheckServerCode } from './check-server-code';
import { SendServerCode } from './send-server-code';

@Controller()
export class VerificationCodesController {
  constructor(
    private readonly sendServerCode: SendServerCode,
    private readonly checkServerCode: CheckServerCode,
  ) {}

  @Operation(requestVerificationCode)
  send(
    @Input(requestVerificationCode) { body }: InputOf<typeof requestVerificationCode>,
    @Req() request: Request,
  ): Promise<ReplyOf<typeof requestVerificationCode>> {
    return this.sendServerCode.execute(body, request);
  }

  @Operation(checkVerificationCode)
  check(@Input(checkVerificationCode) { body }: InputOf<typeof checkVerificationCode>): Promise<ReplyOf<typeof checkVerificationCode>> {
    return this.checkServerCode.execute(body);
  }
}
