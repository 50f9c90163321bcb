import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import * as z from 'zod';
import { ConsentView } from '../consent/consent-view';
import { Interactions } from '../oidc/interactions';
import { FIRST_PAGES } from '../oidc/provider/interaction-url';
import { DomainError } from '../platform/http/domain-error';
import { invalidInput } from '../platform/http/invalid-input';
import { OpenPage } from '../platform/http/operation';
import { requestContext } from '../platform/http/request-context';
import { SignInPages } from '../sign-in-experience/pages/sign-in-pages';
import { SignInExperienceStore } from '../sign-in-experience/sign-in-experience.store';
import { StepView } from './step-view';

const REGISTER = '/register';
const UNKNOWN_SESSION: ClosingStep = { name: 'unknown-session' };

/** The pages an end user sees. The first step is already in the page: nothing is asked for before it shows. */
@Controller()
export class PagesController {
  constructor(
    private readonly interactions: Interactions,
    private readonly steps: StepView,
    private readonly consents: ConsentView,
    private readonly pages: SignInPages,
    private readonly experiences: SignInExperienceStore,
  ) {}

  @OpenPage()
  @Get([...FIRST_PAGES])
  async signIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (request.query['preview'] !== undefined) return this.#preview(request, response);
    await this.#orUnknownSession(request, response, () =>
      this.interactions.within(request, response, async (signIn) => {
        const step = await this.steps.of(signIn, undefined, request.path === REGISTER);
        if (step.name === 'redirect') return response.redirect(303, step.redirectTo);
        const page = await this.pages.render(request, step, { clientId: signIn.clientId, version: signIn.configurationVersion, now: signIn.now });
        response.set(page.headers).send(page.body);
      }),
    );
  }

  @OpenPage()
  @Get('/consent')
  async consent(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#orUnknownSession(request, response, () =>
      this.interactions.consent(request, response, async (consent) => {
        if (!consent.isThirdParty) return response.redirect(303, await consent.grant());
        const { clientId, configurationVersion: version, now } = consent;
        const page = await this.pages.render(request, await this.consents.step(consent), { clientId, version, now });
        response.set(page.headers).send(page.body);
      }),
    );
  }

  /** Some providers post their answer (OAuth 2.0 Form Post Response Mode): the browser goes on to the same address with it in the query. */
  @OpenPage()
  @Post('/callback/*path')
  callback(@Req() request: Request, @Res() response: Response): void {
    const body = z.record(z.string(), z.string()).safeParse(request.body ?? {});
    if (!body.success) throw invalidInput([{ path: [], message: 'each field may be sent once' }]);
    response.redirect(303, `${request.path}?${new URLSearchParams(body.data).toString()}`);
  }

  /** Any other address: nothing is under way here. */
  @OpenPage()
  @Get(['/', '*path'])
  async other(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (/^\/(api|assets|oidc)(\/|$)/.test(request.path)) throw new DomainError('entity.not_found');
    if (isOfASignIn(request)) await this.#showUnknownSession(request, response);
    else await this.#show(request, response);
  }

  async #preview(request: Request, response: Response): Promise<void> {
    const { app_id: clientId } = request.query;
    const page = await this.pages.preview(request, request.path === REGISTER, typeof clientId === 'string' ? clientId : undefined);
    response.set(page.headers).send(page.body);
  }

  async #orUnknownSession(request: Request, response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'session.not_found') throw error;
      await this.#showUnknownSession(request, response);
    }
  }

  /** A team may have a better place for people who come from a bookmark. */
  async #showUnknownSession(request: Request, response: Response): Promise<void> {
    const tenantId = requestContext().tenant.id;
    const settings = await this.experiences.at(tenantId, await this.experiences.version(tenantId));
    if (settings.unknownSessionRedirectUrl) response.redirect(303, settings.unknownSessionRedirectUrl);
    else await this.#show(request, response);
  }

  async #show(request: Request, response: Response): Promise<void> {
    const page = await this.pages.render(request, UNKNOWN_SESSION);
    response.set(page.headers).send(page.body);
  }
}

/** Pages that make sense within a sign-in alone; a preview of them needs none. */
function isOfASignIn({ path, query }: Request): boolean {
  return query['preview'] === undefined && /^\/(sign-in|consent|register|single-sign-on|social\/register|forgot-password)?(\/|$)/.test(path);
}
