import type { InteractionEvent } from './identifiers';
import type { SignInExperience } from './settings';
import type { IdentifierChoice, IdentifierType } from './step';

/** What decides it. */
export type OfferedSettings = Pick<SignInExperience, 'signIn' | 'signUp' | 'signInMode' | 'forgotPasswordMethods'>;

/** By what the tenant lets a person in, and how each is proved: the usual way first. */
export function choicesOf(settings: OfferedSettings, event: InteractionEvent): IdentifierChoice[] {
  if (event === 'SignIn') return settings.signInMode === 'Register' ? [] : signInChoices(settings);
  return event === 'Register' ? registerChoices(settings) : resetChoices(settings);
}

/** Whether one code signs in who has an account, and creates one for who has none. */
export function hasOneCodeForBoth(settings: OfferedSettings): boolean {
  const toRegister = choicesOf(settings, 'Register');
  const toSignIn = choicesOf(settings, 'SignIn');
  const byCode = ({ type, methods }: IdentifierChoice) => methods.join() === 'verificationCode' && toRegister.some((choice) => choice.type === type);
  return toSignIn.length > 0 && toSignIn.every(byCode);
}

/** Whether somebody who signs in with this may use a password. */
export function mayUsePassword(settings: OfferedSettings, event: InteractionEvent, type: IdentifierType): boolean {
  return event === 'SignIn' && choicesOf(settings, event).some((choice) => choice.type === type && choice.methods.includes('password'));
}

/** An app may ask for some of them alone, by the names in its parameter `identifier`. */
export function narrowed(choices: IdentifierChoice[], wanted: string): IdentifierChoice[] {
  const names = wanted.split(' ');
  const chosen = choices.filter(({ type }) => names.includes(type));
  return chosen.length > 0 ? chosen : choices;
}

function signInChoices({ signIn }: OfferedSettings): IdentifierChoice[] {
  return signIn.methods.flatMap(({ identifier, password, verificationCode, isPasswordPrimary }) => {
    const code = verificationCode && identifier !== 'username' ? (['verificationCode'] as const) : [];
    const secret = password ? (['password'] as const) : [];
    const methods = isPasswordPrimary ? [...secret, ...code] : [...code, ...secret];
    return methods.length > 0 ? [{ type: identifier, methods }] : [];
  });
}

/** A user name comes with a password; an address has to be proved. */
function registerChoices({ signInMode, signUp }: OfferedSettings): IdentifierChoice[] {
  if (signInMode === 'SignIn') return [];
  return signUp.identifiers.flatMap((type): IdentifierChoice[] => {
    if (type === 'username') return signUp.password ? [{ type, methods: ['password'] }] : [];
    return signUp.verify ? [{ type, methods: ['verificationCode'] }] : [];
  });
}

/** Without a choice of the tenant's: by every kind of address that its accounts can have. */
function resetChoices({ signIn, signUp, forgotPasswordMethods }: OfferedSettings): IdentifierChoice[] {
  if (!signIn.methods.some(({ password }) => password)) return [];
  const known = new Set([...signUp.identifiers, ...signIn.methods.map(({ identifier }) => identifier)]);
  const offers = {
    email: forgotPasswordMethods?.includes('EmailVerificationCode') ?? true,
    phone: forgotPasswordMethods?.includes('PhoneVerificationCode') ?? known.has('phone'),
  };
  return (['email', 'phone'] as const).flatMap((type) => (offers[type] ? [{ type, methods: ['verificationCode' as const] }] : []));
}
