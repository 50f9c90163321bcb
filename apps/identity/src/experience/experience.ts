import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { InteractionEvent } from '@gatepost/contracts/experience/identifiers';
import type { Step } from '@gatepost/contracts/experience/step';
import { Interactions, type PendingSignIn } from '../oidc/interactions';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { SignInExperienceStore } from '../sign-in-experience/sign-in-experience.store';
import { happened } from './audit-trail';
import { parseState, type ExperienceState } from './experience-state';
import { refuseForbiddenEvent } from './sign-in-policy';
import { StepView } from './step-view';

/** What every use case of the sign-in works with. */
export interface Visit {
  readonly signIn: PendingSignIn;
  readonly settings: SignInExperience;
  readonly tenantId: string;
  readonly request: Request;
}

export interface StartedVisit extends Visit {
  readonly state: ExperienceState;
}

/** Opens the sign-in that the browser's cookies name and hands it to a use case. */
@Injectable()
export class Experience {
  constructor(
    private readonly interactions: Interactions,
    private readonly experiences: SignInExperienceStore,
    private readonly steps: StepView,
  ) {}

  visit<Result>(request: Request, response: Response, work: (visit: Visit) => Promise<Result>): Promise<Result> {
    return this.interactions.within(request, response, async (signIn) => {
      const tenantId = requestContext().tenant.id;
      const settings = await this.experiences.at(tenantId, signIn.configurationVersion);
      return work({ signIn, settings, tenantId, request });
    });
  }

  /** For everything but the start: `session.interaction_not_found` when nobody has started. */
  started<Result>(request: Request, response: Response, work: (visit: StartedVisit) => Promise<Result>): Promise<Result> {
    return this.visit(request, response, async (visit) => {
      const state = parseState(visit.signIn.kept);
      if (!state) throw new DomainError('session.interaction_not_found');
      return work({ ...visit, state });
    });
  }

  async start({ signIn, settings }: Visit, event: InteractionEvent): Promise<ExperienceState> {
    refuseForbiddenEvent(event, settings);
    const state: ExperienceState = { interactionEvent: event, records: [], profile: {} };
    await signIn.keep(state, [happened(signIn, state, 'Update')]);
    return state;
  }

  /** Keeps what was verified, so that a code sent for one event serves the other; what was collected belongs to the event. */
  async changeEvent({ signIn, settings, state }: StartedVisit, event: InteractionEvent): Promise<ExperienceState> {
    if (event === 'ForgotPassword' || state.interactionEvent === 'ForgotPassword') throw new DomainError('session.not_supported_for_forgot_password');
    refuseForbiddenEvent(event, settings);
    const { missing, ...rest } = state;
    const changed: ExperienceState = { ...rest, interactionEvent: event, profile: {} };
    await signIn.keep(changed, [happened(signIn, changed, 'Update')]);
    return changed;
  }

  step({ signIn }: Visit, state?: ExperienceState): Promise<Step> {
    return this.steps.of(signIn, state);
  }
}
