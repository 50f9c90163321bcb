import { readMyAccount } from '@gatepost/contracts/account/operations';
import { Controller, Req } from '@nestjs/common';
import type { Request } from 'express';
import type * as z from 'zod';
import type { TokenHolder } from '../oidc/access-tokens';
import { Operation } from '../platform/http/operation';
import { accountView } from './account-view';

@Controller()
export class AccountController {
  @Operation(readMyAccount)
  read(@Req() { user }: Request & { user: TokenHolder }): z.infer<typeof readMyAccount.response> {
    return accountView(user);
  }
}
