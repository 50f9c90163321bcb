import type { Step } from '@gatepost/contracts/experience/step';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Visit } from './experience';
import type { ExperienceState } from './experience-state';
import { StepView } from './step-view';

type Reply = Readonly<Record<string, unknown>>;

/** Adds the next step to a reply when the client prefers it so (RFC 7240); others get the contract's own reply. */
@Injectable()
export class StepReply {
  constructor(private readonly steps: StepView) {}

  async with({ signIn, request }: Visit, response: Response, state: ExperienceState, reply?: Reply): Promise<(Reply & { step?: Step }) | undefined> {
    if (!wantsStep(request.headers['prefer'])) return reply;
    if (response.statusCode === 204) response.status(200);
    response.setHeader('Preference-Applied', 'return=step');
    return { ...reply, step: await this.steps.of(signIn, state) };
  }
}

function wantsStep(prefer: string | string[] | undefined): boolean {
  return String(prefer ?? '')
    .split(',')
    .some((preference) => preference.trim() === 'return=step');
}
