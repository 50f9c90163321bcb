import type { VisibleStep } from '@gatepost/contracts/experience/boot';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { SignInPhrases } from '@gatepost/phrases/sign-in/en';
import type { PhraseTree } from '../custom-phrases/phrase-tree';

type Family = keyof SignInPhrases;
type Settings = Pick<SignInExperience, 'signIn' | 'signUp'>;

/** Pages that lead to no other one of ours. */
const alone: Partial<Record<VisibleStep['name'], readonly Family[]>> = {
  consent: ['consent', 'identifier', 'unknownSession'],
  'device-code': ['device'],
  'device-confirm': ['device'],
  'device-done': ['device'],
  done: ['done'],
  'sign-out': ['signOut'],
  'signed-out': ['signedOut', 'done'],
  'unknown-session': ['unknownSession'],
  error: ['failed'],
};
const underWay: readonly Family[] = ['identifier', 'code', 'ended', 'delivery', 'proceed', 'unknownSession'];

/** The words of the pages that a person can come by from this step on. A page that lacks some after all, since the settings have changed, loads itself again. */
export function wordsFor(step: VisibleStep, settings: Settings, words: PhraseTree = {}): PhraseTree {
  const families: readonly Family[] = ['frame', 'problem', ...(alone[step.name] ?? familiesOf(step, settings))];
  return Object.fromEntries(families.flatMap((family) => (words[family] === undefined ? [] : [[family, words[family]]])));
}

function familiesOf(step: VisibleStep, settings: Settings): Family[] {
  const families = [...underWay];
  if (hasPasswords(settings) || step.name === 'new-password') families.push('password', 'newPassword', 'stopped');
  if (mayMissSomething(settings) || step.name === 'profile') families.push('profile');
  if (step.name === 'profile') families.push('password', 'newPassword');
  return families;
}

function hasPasswords({ signIn, signUp }: Settings): boolean {
  return signUp.password || signIn.methods.some(({ password }) => password);
}

/** Not where all that an account needs is the one thing by which everybody comes in. */
function mayMissSomething({ signIn, signUp }: Settings): boolean {
  const [only, ...others] = [...signUp.identifiers, ...(signUp.secondaryIdentifiers ?? []).map(({ identifier }) => identifier)];
  return signUp.password || others.length > 0 || signIn.methods.some(({ identifier }) => identifier !== only);
}
