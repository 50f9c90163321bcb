import type { InteractionEvent, SignInIdentifier, VerificationCodeIdentifier } from '@gatepost/contracts/experience/identifiers';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { DomainError } from '../platform/http/domain-error';

type IdentifierType = SignInIdentifier['type'];
type CodeType = VerificationCodeIdentifier['type'];

const RECORD_TYPES = { email: 'EmailVerificationCode', phone: 'PhoneVerificationCode' } as const;

/** Whether accounts here have such an identifier: by it somebody may register, or add it later. */
export function isCollected({ signUp }: SignInExperience, type: IdentifierType): boolean {
  const secondary = (signUp.secondaryIdentifiers ?? []).map(({ identifier }) => identifier);
  return signUp.identifiers.includes(type) || secondary.includes(type) || (type !== 'username' && secondary.includes('emailOrPhone'));
}

export function mayRegisterWith(settings: SignInExperience, type: IdentifierType): boolean {
  return settings.signInMode !== 'SignIn' && isCollected(settings, type);
}

export function mayUseCode({ signIn }: SignInExperience, type: CodeType): boolean {
  return signIn.methods.some(({ identifier, verificationCode }) => identifier === type && verificationCode);
}

export function mayUsePassword({ signIn }: SignInExperience, type: IdentifierType): boolean {
  return signIn.methods.some(({ identifier, password }) => identifier === type && password);
}

/** Whether a forgotten password can be replaced by whoever receives a code there. */
export function mayResetBy({ forgotPasswordMethods }: SignInExperience, type: CodeType): boolean {
  return forgotPasswordMethods?.includes(RECORD_TYPES[type]) ?? true;
}

export function refuseForbiddenEvent(event: InteractionEvent, { signInMode, signIn }: SignInExperience): void {
  const isForbidden: Readonly<Record<InteractionEvent, boolean>> = {
    SignIn: signInMode === 'Register',
    Register: signInMode === 'SignIn',
    ForgotPassword: !signIn.methods.some(({ password }) => password),
  };
  if (isForbidden[event]) throw new DomainError('auth.forbidden');
}
