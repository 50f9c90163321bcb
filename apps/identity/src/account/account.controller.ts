import { readMyAccount } from '@gatepost/contracts/account/operations';
import { Controller, Req, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import type * as z from 'zod';
import type { TokenHolder } from '../oidc/access-tokens';
import { Operation } from '../platform/http/operation';
import { ACCESS_TOKEN } from './access-token.strategy';
import { accountView } from './account-view';

@Controller()
@UseGuards(AuthGuard(ACCESS_TOKEN))
export class AccountController {
  @Operation(readMyAccount)
  read(@Req() { user }: Request & { user: TokenHolder }): z.infer<typeof readMyAccount.response> {
    return accountView(user);
  }
}
