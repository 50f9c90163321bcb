import { trialApp } from '@gatepost/oidc-contracts/demo';
import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DomainError } from '../../platform/http/domain-error';
import { OpenPage } from '../../platform/http/operation';
import { requestContext } from '../../platform/http/request-context';
import { ADMIN_TENANT } from '../../platform/tenancy/tenant';
import { trialPage } from './trial-page';

/** An app of our own on the tenant of the users: an administrator sees the sign-in pages at work, and what an app learns from them. */
@Controller()
export class TrialController {
  @OpenPage()
  @Get([trialApp.path, trialApp.signedOutPath])
  show(@Res() response: Response): void {
    const { tenant } = requestContext();
    if (tenant.id === ADMIN_TENANT) throw new DomainError('entity.not_found');
    const { headers, body } = trialPage();
    response.set(headers).send(body);
  }
}
