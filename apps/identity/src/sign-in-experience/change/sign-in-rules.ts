import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { DomainError } from '../../platform/http/domain-error';
import type { ProposedChange } from './proposed-change';
import { requireConnector } from './sign-up-rules';

const FACTORS = { email: 'EmailVerificationCode', phone: 'PhoneVerificationCode' } as const;

export function checkSignIn({ sent, after, connectors }: ProposedChange): void {
  if (!sent.signIn) return;
  const { methods } = sent.signIn;
  for (const { identifier, verificationCode } of methods) if (verificationCode) requireConnector(identifier, connectors);
  if (methods.some(({ password, verificationCode }) => !password && !verificationCode))
    throw new DomainError('sign_in_experiences.at_least_one_authentication_factor');
  const { verify, password } = after.signUp;
  const needsCode = verify && !password;
  if (needsCode && methods.some(({ identifier, verificationCode }) => identifier !== 'username' && !verificationCode))
    throw new DomainError('sign_in_experiences.code_sign_in_must_be_enabled');
  const kind = usedTwice(after);
  if (kind) throw new DomainError(`sign_in_experiences.${kind}_verification_code_cannot_be_used_for_sign_in`);
}

/** The kind of address whose codes would be the first factor and the second at once, which makes them one. */
export function usedTwice({ signIn, mfa }: SignInExperience): 'email' | 'phone' | undefined {
  const kinds = ['email', 'phone'] as const;
  return kinds.find(
    (kind) => mfa.factors.includes(FACTORS[kind]) && signIn.methods.some(({ identifier, verificationCode }) => identifier === kind && verificationCode),
  );
}
