import { DomainError } from '../../platform/http/domain-error';
import type { ProposedChange } from './proposed-change';
import { usedTwice } from './sign-in-rules';

/** Policies for a second factor that is asked for by risk. Without that they are refused, and with it every other one. */
const ONLY_ADAPTIVE: ReadonlySet<string> = new Set(['PromptOnlyAtSignInMandatory', 'PromptAtSignInAndSignUpMandatory']);

export function checkMfa({ sent: { mfa }, after }: ProposedChange): void {
  if (!mfa) return;
  const { factors } = mfa;
  if (new Set(factors).size < factors.length) throw new DomainError('sign_in_experiences.duplicated_mfa_factors');
  if (factors.length === 1 && factors[0] === 'BackupCode') throw new DomainError('sign_in_experiences.backup_code_cannot_be_enabled_alone');
  const kind = usedTwice(after);
  if (kind) throw new DomainError(`sign_in_experiences.${kind}_verification_code_cannot_be_used_for_mfa`);
}

export function checkAdaptiveMfa({ sent, after: { mfa, adaptiveMfa } }: ProposedChange): void {
  if (!sent.mfa && !sent.adaptiveMfa) return;
  const isAdaptive = adaptiveMfa.enabled === true;
  if (isAdaptive && mfa.factors.length === 0) throw new DomainError('sign_in_experiences.adaptive_mfa_requires_mfa');
  if (isAdaptive && !ONLY_ADAPTIVE.has(mfa.policy)) throw new DomainError('sign_in_experiences.adaptive_mfa_requires_non_skippable_policy');
  // Whoever takes the last factor away has nothing to be asked for, by whatever policy.
  const isSwitchedOff = sent.mfa?.factors.length === 0;
  if (!isAdaptive && !isSwitchedOff && ONLY_ADAPTIVE.has(mfa.policy)) throw new DomainError('sign_in_experiences.non_adaptive_mfa_requires_skippable_policy');
}
