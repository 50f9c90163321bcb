import type { InteractionEvent } from '@gatepost/contracts/experience/identifiers';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { CodeStep, Delivery, IdentifierStep, PasswordRules, ProceedStep, Step } from '@gatepost/contracts/experience/step';
import { Injectable } from '@nestjs/common';
import { Environment } from '../environment';
import { OutboxStore } from '../mail/outbox.store';
import type { PendingSignIn } from '../oidc/interactions';
import { requestContext } from '../platform/http/request-context';
import { passwordRulesOf } from '../sign-in-experience/password-policy/password-rules';
import { SignInExperienceStore } from '../sign-in-experience/sign-in-experience.store';
import type { CodeRecord } from '../verification/codes/code-record';
import { COOL_DOWN_SECONDS } from '../verification/codes/send-code';
import { parseState, type ExperienceState } from './experience-state';
import { stepOf } from './flow';
import { choicesOf, hasOneCodeForBoth, mayUsePassword, narrowed } from './offered-identifiers';
import { kindOf, knownIdentifier, latestRecord, missingOf } from './progress';

/** Draws the step a person should see next from what the sign-in has come to. */
@Injectable()
export class StepView {
  constructor(
    private readonly experiences: SignInExperienceStore,
    private readonly outbox: OutboxStore,
    private readonly environment: Environment,
  ) {}

  async of(signIn: PendingSignIn, state: ExperienceState | undefined = parseState(signIn.kept), wantsToRegister = asksToRegister(signIn)): Promise<Step> {
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
      const passwordRules = missing.includes('password') ? rulesOf(settings) : null;
      return { name, event, missing, identifier: knownIdentifier(state) ?? null, passwordRules };
    }
    if (state && record) {
      const { id: verificationId, identifier, completesProfile, code } = record;
      if (name === 'new-password') return { name, identifier, passwordRules: rulesOf(settings) };
      if (name === 'proceed') return { name, event, verificationId, identifier, completesProfile, identification: identificationOf(state) };
      if (code) {
        const address = { type: kindOf(code), value: code.address };
        const passwordServes = !completesProfile && mayUsePassword(settings, event, address.type);
        const known = { name: 'code', event, verificationId, identifier: address, completesProfile, mayUsePassword: passwordServes } as const;
        return { ...known, ...(await this.#codeFacts(code, signIn.now)) };
      }
    }
    return identifierStep(signIn, settings, state?.interactionEvent ?? firstEvent(settings, signIn, wantsToRegister));
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

function identifierStep(signIn: PendingSignIn, settings: SignInExperience, event: InteractionEvent): IdentifierStep {
  const wanted = signIn.parameter('first_screen').startsWith('identifier:') ? signIn.parameter('identifier') : '';
  const offered = narrowed(choicesOf(settings, event), wanted);
  const toRegister = choicesOf(settings, 'Register');
  const identifiers = offered.length > 0 ? offered : [{ type: 'email' as const, methods: ['verificationCode' as const] }];
  return {
    name: 'identifier',
    event,
    identifiers,
    value: signIn.parameter('login_hint').slice(0, 254),
    mayRegister: toRegister.length > 0,
    maySignIn: choicesOf(settings, 'SignIn').length > 0,
    mayResetPassword: choicesOf(settings, 'ForgotPassword').length > 0,
    oneCodeForBoth: hasOneCodeForBoth(settings),
    terms: settings.agreeToTermsPolicy,
    passwordRules: event === 'Register' && identifiers.some(({ methods }) => methods.includes('password')) ? rulesOf(settings) : null,
  };
}

/** What the proof still has to be handed in for. */
function identificationOf({ interactionEvent, userId, profile }: ExperienceState): ProceedStep['identification'] {
  if (userId !== undefined && interactionEvent !== 'ForgotPassword') return 'done';
  return interactionEvent === 'Register' && Object.keys(profile).length > 0 ? 'by-profile' : 'by-verification';
}

function rulesOf(settings: SignInExperience): PasswordRules {
  const { shortest, longest, characterTypes, refusesBreached, refusesPatterns, refusesPersonalData } = passwordRulesOf(settings);
  return { shortest, longest, characterTypes, refusesBreached, refusesPatterns, refusesPersonalData };
}

/** What a person begins with before they have chosen themselves. */
function firstEvent(settings: SignInExperience, signIn: PendingSignIn, wantsToRegister: boolean): InteractionEvent {
  const offers = (event: InteractionEvent) => choicesOf(settings, event).length > 0;
  if (signIn.parameter('first_screen') === 'reset_password' && offers('ForgotPassword')) return 'ForgotPassword';
  if (settings.signInMode === 'Register') return 'Register';
  return wantsToRegister && offers('Register') ? 'Register' : 'SignIn';
}

function asksToRegister(signIn: PendingSignIn): boolean {
  return ['register', 'identifier:register'].includes(signIn.parameter('first_screen')) || signIn.parameter('interaction_mode') === 'signUp';
}
