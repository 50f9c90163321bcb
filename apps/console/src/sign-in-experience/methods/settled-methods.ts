import type { ExperienceModel, Identifier, SecondaryIdentifier, SignInMethod } from '../experience-model';

type SignUp = ExperienceModel['signUp'];

export const identifiers = ['email', 'phone', 'username'] as const satisfies readonly Identifier[];

/** Addresses have to be proved, and a user name needs a password: what follows from a choice is chosen with it. */
export function withIdentifier(signUp: SignUp, identifier: Identifier, isChosen: boolean): SignUp {
  const chosen = identifiers.filter((one) => (one === identifier ? isChosen : signUp.identifiers.includes(one)));
  const hasAddress = chosen.some((one) => one !== 'username');
  return {
    identifiers: chosen,
    password: signUp.password || (isChosen && identifier === 'username'),
    verify: hasAddress,
    secondaryIdentifiers: chosen.length === 0 ? [] : signUp.secondaryIdentifiers.filter(({ identifier: other }) => !coversAny(other, chosen)),
  };
}

export function withSecondary(signUp: SignUp, identifier: SecondaryIdentifier, isChosen: boolean): SignUp {
  const others = signUp.secondaryIdentifiers.filter((one) => one.identifier !== identifier);
  return { ...signUp, secondaryIdentifiers: isChosen ? [...others, { identifier, verify: identifier !== 'username' }] : others };
}

/** What a new account can be asked for besides. */
export function secondaryChoices({ identifiers: first, secondaryIdentifiers }: SignUp): readonly SecondaryIdentifier[] {
  if (first.length === 0) return [];
  const all: readonly SecondaryIdentifier[] = ['email', 'phone', 'emailOrPhone', 'username'];
  const asked = secondaryIdentifiers.map(({ identifier }) => identifier);
  return all.filter((identifier) => asked.includes(identifier) || (!coversAny(identifier, first) && !coversAny(identifier, asked)));
}

export function newMethod(identifier: Identifier): SignInMethod {
  const hasCode = identifier !== 'username';
  return { identifier, verificationCode: hasCode, password: !hasCode, isPasswordPrimary: !hasCode };
}

/** Of one way alone there is nothing to say which is first. */
export function settled(method: SignInMethod): SignInMethod {
  const { password, verificationCode, isPasswordPrimary } = method;
  return { ...method, isPasswordPrimary: password && (!verificationCode || isPasswordPrimary) };
}

function coversAny(identifier: SecondaryIdentifier, others: readonly SecondaryIdentifier[]): boolean {
  const kinds = (one: SecondaryIdentifier): readonly SecondaryIdentifier[] => (one === 'emailOrPhone' ? ['email', 'phone'] : [one]);
  return others.some((other) => kinds(other).some((kind) => kinds(identifier).includes(kind)));
}
