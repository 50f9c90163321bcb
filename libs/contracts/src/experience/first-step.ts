import type { InteractionEvent } from './identifiers';
import { choicesOf, hasOneCodeForBoth, narrowed, type OfferedSettings } from './offered-identifiers';
import { passwordRulesOf } from './password-rules';
import type { SignInExperience } from './settings';
import type { IdentifierStep, PasswordRules } from './step';

/** What decides how a person begins. */
export type FirstStepSettings = OfferedSettings & Pick<SignInExperience, 'agreeToTermsPolicy' | 'passwordPolicy' | 'mfa'>;

/** What an app, or the address of the page, asks a sign-in to begin with. */
export interface FirstWishes {
  readonly toRegister: boolean;
  readonly toReset: boolean;
  /** Kinds of identifiers, with spaces between them; empty when all will do. */
  readonly identifiers: string;
  /** What is known of the person already. */
  readonly value: string;
}

export const NO_WISHES: FirstWishes = { toRegister: false, toReset: false, identifiers: '', value: '' };

/** What a person begins with before they have chosen themselves. */
export function firstEvent(settings: OfferedSettings, { toRegister, toReset }: FirstWishes): InteractionEvent {
  const offers = (event: InteractionEvent) => choicesOf(settings, event).length > 0;
  if (toReset && offers('ForgotPassword')) return 'ForgotPassword';
  if (settings.signInMode === 'Register') return 'Register';
  return toRegister && offers('Register') ? 'Register' : 'SignIn';
}

/** Asks who it is. The pages' preview in the console draws it from settings that nobody has saved yet. */
export function identifierStep(settings: FirstStepSettings, event: InteractionEvent, wishes: FirstWishes): IdentifierStep {
  const offered = narrowed(choicesOf(settings, event), wishes.identifiers);
  const identifiers = offered.length > 0 ? offered : [{ type: 'email' as const, methods: ['verificationCode' as const] }];
  return {
    name: 'identifier',
    event,
    identifiers,
    value: wishes.value,
    mayRegister: choicesOf(settings, 'Register').length > 0,
    maySignIn: choicesOf(settings, 'SignIn').length > 0,
    mayResetPassword: choicesOf(settings, 'ForgotPassword').length > 0,
    oneCodeForBoth: hasOneCodeForBoth(settings),
    terms: settings.agreeToTermsPolicy,
    passwordRules: event === 'Register' && identifiers.some(({ methods }) => methods.includes('password')) ? toldRules(settings) : null,
  };
}

/** The rules a person is told; which words are refused is kept to ourselves. */
export function toldRules(settings: Pick<SignInExperience, 'passwordPolicy' | 'mfa'>): PasswordRules {
  const { shortest, longest, characterTypes, refusesBreached, refusesPatterns, refusesPersonalData } = passwordRulesOf(settings);
  return { shortest, longest, characterTypes, refusesBreached, refusesPatterns, refusesPersonalData };
}
