import type { InteractionEvent } from '@gatepost/contracts/experience/identifiers';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { DomainError } from '../platform/http/domain-error';

/** What the tenant's sign-in experience lets a person do. */
export function mayRegister({ signInMode, signUp }: SignInExperience): boolean {
  return signInMode !== 'SignIn' && signUp.identifiers.includes('email') && signUp.verify;
}

export function mayUseCode({ signIn }: SignInExperience): boolean {
  return signIn.methods.some(({ identifier, verificationCode }) => identifier === 'email' && verificationCode);
}

/** Which event a person begins with when the address bar does not say. */
export function firstEvent(settings: SignInExperience, wantsToRegister: boolean): 'SignIn' | 'Register' {
  if (settings.signInMode === 'Register') return 'Register';
  return wantsToRegister && mayRegister(settings) ? 'Register' : 'SignIn';
}

export function refuseForbiddenEvent(event: InteractionEvent, { signInMode }: SignInExperience): void {
  const isForbidden = event === 'ForgotPassword' || (event === 'Register' && signInMode === 'SignIn') || (event === 'SignIn' && signInMode === 'Register');
  if (isForbidden) throw new DomainError('auth.forbidden');
}
