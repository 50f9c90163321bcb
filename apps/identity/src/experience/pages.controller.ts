import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Interactions } from '../oidc/interactions';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { SignInPages } from '../sign-in-experience/pages/sign-in-pages';
import { SignInExperienceStore } from '../sign-in-experience/sign-in-experience.store';
import { StepView } from './step-view';

const UNKNOWN_SESSION: ClosingStep = { name: 'unknown-session' };

/** The pages an end user sees. The first step is already in the page: nothing is asked for before it shows. */
@Controller()
export class PagesController {
  constructor(
    private readonly interactions: Interactions,
    private readonly steps: StepView,
    private readonly pages: SignInPages,
    private readonly experiences: SignInExperienceStore,
  ) {}

  @Get(['/sign-in', '/register'])
  async signIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#orUnknownSession(request, response, () =>
      this.interactions.within(request, response, async (signIn) => {
        const step = await this.steps.of(signIn, undefined, request.path === '/register' || undefined);
        if (step.name === 'redirect') return response.redirect(303, step.redirectTo);
        const page = await this.pages.render(request, step, { clientId: signIn.clientId, version: signIn.configurationVersion, now: signIn.now });
        response.set(page.headers).send(page.body);
      }),
    );
  }

  @Get('/consent')
  async consent(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#orUnknownSession(request, response, async () => response.redirect(303, await this.interactions.consent(request, response)));
  }

  /** Any other address: nothing is under way here. */
  @Get(['/', '*path'])
  async other(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (/^\/(api|assets|oidc)(\/|$)/.test(request.path)) throw new DomainError('entity.not_found');
    await this.#show(request, response);
  }

  async #orUnknownSession(request: Request, response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'session.not_found') throw error;
      const tenantId = requestContext().tenant.id;
      const settings = await this.experiences.at(tenantId, await this.experiences.version(tenantId));
      if (settings.unknownSessionRedirectUrl) response.redirect(303, settings.unknownSessionRedirectUrl);
      else await this.#show(request, response);
    }
  }

  async #show(request: Request, response: Response): Promise<void> {
    const page = await this.pages.render(request, UNKNOWN_SESSION);
    response.set(page.headers).send(page.body);
  }
}
