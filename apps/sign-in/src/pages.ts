import type { InputSignal, Type } from '@angular/core';
import type { ShownStep } from './flow/shown-step';

export type StepName = ShownStep['name'];

/** A page is given the step that it shows. */
interface Page<Name extends StepName> {
  readonly step: InputSignal<Extract<ShownStep, { name: Name }>>;
}

/** Which page shows a step. Each loads alone. */
export const pages = {
  identifier: () => import('./identifier/identifier-page').then((file) => file.IdentifierPage),
  code: () => import('./code/code-page').then((file) => file.CodePage),
  proceed: () => import('./proceed/proceed-page').then((file) => file.ProceedPage),
  password: () => import('./password/password-page').then((file) => file.PasswordPage),
  'choose-password': () => import('./password/choose-password-page').then((file) => file.ChoosePasswordPage),
  'new-password': () => import('./password/new-password-page').then((file) => file.NewPasswordPage),
  profile: () => import('./profile/profile-page').then((file) => file.ProfilePage),
  consent: () => import('./consent/consent-page').then((file) => file.ConsentPage),
  'device-code': () => import('./device/device-code-page').then((file) => file.DeviceCodePage),
  'device-confirm': () => import('./device/device-confirm-page').then((file) => file.DeviceConfirmPage),
  'device-done': () => import('./device/device-done-page').then((file) => file.DeviceDonePage),
  done: () => import('./closing/done-page').then((file) => file.DonePage),
  'sign-out': () => import('./closing/sign-out-page').then((file) => file.SignOutPage),
  'signed-out': () => import('./closing/signed-out-page').then((file) => file.SignedOutPage),
  'unknown-session': () => import('./closing/unknown-session-page').then((file) => file.UnknownSessionPage),
  error: () => import('./closing/error-page').then((file) => file.ErrorPage),
} satisfies { [Name in StepName]: () => Promise<Type<Page<Name>>> };

/** What a person most likely sees next: fetched while they read or type. */
export function likelyNext(step: ShownStep): StepName | undefined {
  if (step.name === 'code') return 'proceed';
  if (step.name !== 'identifier') return undefined;
  if (step.identifiers[0]?.methods[0] !== 'password') return 'code';
  return step.event === 'Register' ? 'choose-password' : 'password';
}

/** Where the tenant has no such pages their words are not sent. They are missing when it got some in the middle of this sign-in. */
export function hasWords(step: ShownStep, phrases: object): boolean {
  const isOfPasswords = step.name.endsWith('password') || (step.name === 'profile' && step.passwordRules !== null);
  return (!isOfPasswords || 'newPassword' in phrases) && (step.name !== 'profile' || 'profile' in phrases);
}
