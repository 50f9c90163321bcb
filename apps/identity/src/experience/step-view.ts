import { firstEvent, identifierStep, toldRules, type FirstWishes } from '@gatepost/contracts/experience/first-step';
import { mayUsePassword } from '@gatepost/contracts/experience/offered-identifiers';
import type { CodeStep, Delivery, ProceedStep, Step } from '@gatepost/contracts/experience/step';
import { Injectable } from '@nestjs/common';
import { Environment } from '../environment';
import { OutboxStore } from '../mail/outbox.store';
import type { PendingSignIn } from '../oidc/interactions';
import { requestContext } from '../platform/http/request-context';
import { SignInExperienceStore } from '../sign-in-experience/sign-in-experience.store';
import type { CodeRecord } from '../verification/codes/code-record';
import { COOL_DOWN_SECONDS } from '../verification/codes/send-code';
import { parseState, type ExperienceState } from './experience-state';
import { stepOf } from './flow';
import { kindOf, knownIdentifier, latestRecord, missingOf } from './progress';

/** Draws the step a person should see next from what the sign-in has come to. */
@Injectable()
export class StepView {
  constructor(
    private readonly experiences: SignInExperienceStore,
    private readonly outbox: OutboxStore,
    private readonly environment: Environment,
  ) {}

  async of(signIn: PendingSignIn, state: ExperienceState | undefined = parseState(signIn.kept), addressAsksToRegister = false): Promise<Step> {
    const record = latestRecord(state);
    const missing = missingOf(state);
    const event = state?.interactionEvent ?? 'SignIn';
    const name = stepOf({
      event: state?.interactionEvent,
      latest: record && { isCode: record.code !== undefined, isVerified: record.isVerified },
      isIdentified: state?.userId !== undefined,
      isIncomplete: missing.length > 0,
      isFinished: signIn.isFinished,
    });
    if (name === 'redirect') return { name, redirectTo: signIn.returnTo };
    const settings = await this.experiences.at(requestContext().tenant.id, signIn.configurationVersion);
    if (state && name === 'profile') {
      const passwordRules = missing.includes('password') ? toldRules(settings) : null;
      return { name, event, missing, identifier: knownIdentifier(state) ?? null, passwordRules };
    }
    if (state && record) {
      const { id: verificationId, identifier, completesProfile, code } = record;
      if (name === 'new-password') return { name, identifier, passwordRules: toldRules(settings) };
      if (name === 'proceed') return { name, event, verificationId, identifier, completesProfile, identification: identificationOf(state) };
      if (code) {
        const address = { type: kindOf(code), value: code.address };
        const passwordServes = !completesProfile && mayUsePassword(settings, event, address.type);
        const known = { name: 'code', event, verificationId, identifier: address, completesProfile, mayUsePassword: passwordServes } as const;
        return { ...known, ...(await this.#codeFacts(code, signIn.now)) };
      }
    }
    const wishes = wishesOf(signIn, addressAsksToRegister);
    return identifierStep(settings, state?.interactionEvent ?? firstEvent(settings, wishes), wishes);
  }

  async #codeFacts(code: CodeRecord, now: number): Promise<Pick<CodeStep, 'digits' | 'expiresAt' | 'resendAt' | 'delivery'>> {
    return {
      digits: this.environment.variables.CODE_DIGITS,
      expiresAt: new Date(code.expiresAt).toISOString(),
      resendAt: new Date(code.sentAt + COOL_DOWN_SECONDS * 1000).toISOString(),
      delivery: await this.#delivery(requestContext().tenant.id, code, now),
    };
  }

  /** A mail that this very request has put into the outbox is on its way, without looking. */
  #delivery(tenantId: string, { id, sentAt }: CodeRecord, now: number): Promise<Delivery> {
    if (sentAt === now) return Promise.resolve({ state: 'waiting', server: null, at: new Date(now).toISOString() });
    return this.outbox.delivery(tenantId, id);
  }
}

/** What the proof still has to be handed in for. */
function identificationOf({ interactionEvent, userId, profile: { details, ...known } }: ExperienceState): ProceedStep['identification'] {
  if (userId !== undefined && interactionEvent !== 'ForgotPassword') return 'done';
  return interactionEvent === 'Register' && Object.keys(known).length > 0 ? 'by-profile' : 'by-verification';
}

/** As the app says it with `first_screen` or, in older SDKs, with `interaction_mode`. */
function wishesOf(signIn: PendingSignIn, addressAsksToRegister: boolean): FirstWishes {
  const screen = signIn.parameter('first_screen');
  return {
    toRegister: addressAsksToRegister || screen === 'register' || screen === 'identifier:register' || signIn.parameter('interaction_mode') === 'signUp',
    toReset: screen === 'reset_password',
    identifiers: screen.startsWith('identifier:') ? signIn.parameter('identifier') : '',
    value: signIn.parameter('login_hint').slice(0, 254),
  };
}
