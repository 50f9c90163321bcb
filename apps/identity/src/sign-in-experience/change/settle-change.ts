import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { AvailableConnectors } from '../connectors/available-connectors';

interface Settling {
  readonly sent: Partial<SignInExperience>;
  readonly before: SignInExperience;
  readonly connectors: AvailableConnectors;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What is really stored of what was sent: lists without repetitions, and what follows from the rest. */
export function settle({ sent, before, connectors, now }: Settling): Partial<SignInExperience> {
  const { socialSignInConnectorTargets: targets, forgotPasswordMethods, emailBlocklistPolicy, passwordExpiration } = sent;
  return {
    ...sent,
    ...(targets && { socialSignInConnectorTargets: unique(targets).filter((target) => connectors.social.includes(target)) }),
    ...(forgotPasswordMethods && { forgotPasswordMethods: unique(forgotPasswordMethods) }),
    ...(emailBlocklistPolicy && { emailBlocklistPolicy: withoutRepetitions(emailBlocklistPolicy) }),
    ...(passwordExpiration && { passwordExpiration: datedExpiration(passwordExpiration, before.passwordExpiration, now) }),
    ...(endsAdaptiveMfa(sent, before) && { adaptiveMfa: { ...before.adaptiveMfa, enabled: false } }),
  };
}

function withoutRepetitions(policy: SignInExperience['emailBlocklistPolicy']): SignInExperience['emailBlocklistPolicy'] {
  const { customAllowlist, customBlocklist } = policy;
  return {
    ...policy,
    ...(customAllowlist && { customAllowlist: unique(customAllowlist) }),
    ...(customBlocklist && { customBlocklist: unique(customBlocklist) }),
  };
}

type Expiration = SignInExperience['passwordExpiration'];

/** Passwords age from the day expiry is switched on, whatever a client says. */
function datedExpiration(wanted: Expiration, before: Expiration, now: number): Expiration {
  if (wanted.enabled !== true) return { enabled: false };
  const since = before.enabled === true ? before.enabledAt : undefined;
  return { ...wanted, enabledAt: since ?? now };
}

/** Without second factors there is nothing to ask for by risk. */
function endsAdaptiveMfa({ mfa, adaptiveMfa }: Partial<SignInExperience>, before: SignInExperience): boolean {
  return mfa?.factors.length === 0 && adaptiveMfa === undefined && before.adaptiveMfa.enabled === true;
}

function unique<Item>(list: readonly Item[]): Item[] {
  return [...new Set(list)];
}
