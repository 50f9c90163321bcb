import type { Delivery, Step } from '@gatepost/contracts/experience/step';
import { Injectable } from '@nestjs/common';
import { Environment } from '../environment';
import { OutboxStore } from '../mail/outbox.store';
import type { PendingSignIn } from '../oidc/interactions';
import { SignInExperienceStore } from '../sign-in-experience/sign-in-experience.store';
import { requestContext } from '../platform/http/request-context';
import type { CodeRecord } from '../verification/codes/code-record';
import { COOL_DOWN_SECONDS } from '../verification/codes/send-code';
import { parseState, type ExperienceState } from './experience-state';
import { stepOf } from './flow';
import { firstEvent, mayRegister } from './sign-in-policy';

/** Draws the step a person should see next from what the sign-in has come to. */
@Injectable()
export class StepView {
  constructor(
    private readonly experiences: SignInExperienceStore,
    private readonly outbox: OutboxStore,
    private readonly environment: Environment,
  ) {}

  async of(signIn: PendingSignIn, state: ExperienceState | undefined = parseState(signIn.kept), wantsToRegister = asksToRegister(signIn)): Promise<Step> {
    const tenantId = requestContext().tenant.id;
    const name = stepOf({ state, isFinished: signIn.isFinished });
    const record = state?.records.at(-1);
    if (name === 'redirect') return { name, redirectTo: signIn.returnTo };
    const begun = state?.interactionEvent === 'Register' ? 'Register' : 'SignIn';
    if (name === 'proceed' && record) return { name, event: begun, verificationId: record.id, email: record.address };
    if (name === 'code' && record) {
      return {
        name,
        event: begun,
        verificationId: record.id,
        email: record.address,
        digits: this.environment.variables.CODE_DIGITS,
        expiresAt: new Date(record.expiresAt).toISOString(),
        resendAt: new Date(record.sentAt + COOL_DOWN_SECONDS * 1000).toISOString(),
        delivery: await this.#delivery(tenantId, record, signIn.now),
      };
    }
    const settings = await this.experiences.at(tenantId, signIn.configurationVersion);
    const event = state ? begun : firstEvent(settings, wantsToRegister);
    return { name: 'identifier', event, email: signIn.parameter('login_hint').slice(0, 254), mayRegister: mayRegister(settings) };
  }

  /** A mail that this very request has put into the outbox is on its way, without looking. */
  #delivery(tenantId: string, { id, sentAt }: CodeRecord, now: number): Promise<Delivery> {
    if (sentAt === now) return Promise.resolve({ state: 'waiting', server: null, at: new Date(now).toISOString() });
    return this.outbox.delivery(tenantId, id);
  }
}

function asksToRegister(signIn: PendingSignIn): boolean {
  return ['register', 'identifier:register'].includes(signIn.parameter('first_screen')) || signIn.parameter('interaction_mode') === 'signUp';
}
