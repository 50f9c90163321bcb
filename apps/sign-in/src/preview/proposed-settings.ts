import type { FirstStepSettings } from '@gatepost/contracts/experience/first-step';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { membersOf, numberIn, oneOf, someOf, type Members } from './members';

const IDENTIFIERS = ['username', 'email', 'phone'] as const;

/** Of the settings in the console, what decides the steps. Where something is missing or makes no sense, the product's own choice stands. */
export function proposedSettings(experience: Members): FirstStepSettings {
  const { signInMode, agreeToTermsPolicy, forgotPasswordMethods, mfa } = experience;
  const { policy, factors } = membersOf(mfa);
  return {
    signIn: { methods: methodsOf(membersOf(experience['signIn'])) },
    signUp: signUpOf(membersOf(experience['signUp'])),
    signInMode: oneOf(signInMode, ['SignIn', 'Register', 'SignInAndRegister']) ?? 'SignInAndRegister',
    agreeToTermsPolicy: oneOf(agreeToTermsPolicy, ['Automatic', 'ManualRegistrationOnly', 'Manual']) ?? 'Automatic',
    forgotPasswordMethods: Array.isArray(forgotPasswordMethods) ? someOf(forgotPasswordMethods, ['EmailVerificationCode', 'PhoneVerificationCode']) : null,
    passwordPolicy: passwordPolicyOf(membersOf(experience['passwordPolicy'])),
    mfa: {
      policy: oneOf(policy, ['Mandatory']) ?? 'NoPrompt',
      factors: someOf(factors, ['Totp', 'WebAuthn', 'EmailVerificationCode', 'PhoneVerificationCode']),
    },
  };
}

function methodsOf({ methods }: Members): SignInExperience['signIn']['methods'] {
  const all = Array.isArray(methods) ? methods : [];
  return all.flatMap((method: unknown) => {
    const { identifier, password, verificationCode, isPasswordPrimary } = membersOf(method);
    const known = oneOf(identifier, IDENTIFIERS);
    const ways = { password: password === true, verificationCode: verificationCode === true, isPasswordPrimary: isPasswordPrimary === true };
    return known ? [{ identifier: known, ...ways }] : [];
  });
}

function signUpOf({ identifiers, password, verify }: Members): SignInExperience['signUp'] {
  return { identifiers: someOf(identifiers, IDENTIFIERS), password: password === true, verify: verify === true };
}

function passwordPolicyOf(policy: Members): SignInExperience['passwordPolicy'] {
  const length = membersOf(policy['length']);
  const rejects = membersOf(policy['rejects']);
  const [shortest, longest] = [numberIn(length['min']), numberIn(length['max'])];
  const types = numberIn(membersOf(policy['characterTypes'])['min']);
  const refuses = (what: 'pwned' | 'repetitionAndSequence' | 'userInfo') => ({ [what]: rejects[what] !== false });
  return {
    length: { ...(shortest !== undefined && { min: shortest }), ...(longest !== undefined && { max: longest }) },
    ...(types !== undefined && { characterTypes: { min: types } }),
    rejects: { ...refuses('pwned'), ...refuses('repetitionAndSequence'), ...refuses('userInfo') },
  };
}
