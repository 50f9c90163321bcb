import { trialApp } from '@gatepost/oidc-contracts/demo';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError } from '../../platform/http/domain-error';
import { OpenPage } from '../../platform/http/operation';
import { requestContext } from '../../platform/http/request-context';
import { ADMIN_TENANT } from '../../platform/tenancy/tenant';
import { builtInLanguages, pageLanguageOf } from '../pages/page-language';
import { SignInExperienceStore } from '../sign-in-experience.store';
import { trialPage } from './trial-page';

/** An app of our own on the tenant of the users: an administrator sees the sign-in pages at work, and what an app learns from them. */
@Controller()
export class TrialController {
  constructor(private readonly experiences: SignInExperienceStore) {}

  @OpenPage()
  @Get([trialApp.path, trialApp.signedOutPath])
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { tenant } = requestContext();
    if (tenant.id === ADMIN_TENANT) throw new DomainError('entity.not_found');
    const version = await this.experiences.version(tenant.id);
    const settings = await this.experiences.at(tenant.id, version);
    const { headers, body } = trialPage(pageLanguageOf(builtInLanguages, request, settings));
    response.set(headers).send(body);
  }
}
