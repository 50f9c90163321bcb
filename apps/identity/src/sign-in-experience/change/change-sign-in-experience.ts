import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { changeSignInExperience, SignInExperienceReply } from '@gatepost/contracts/management/sign-in-experience';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Changes, type Transaction } from '../../platform/audit/changes';
import { DomainError } from '../../platform/http/domain-error';
import { given } from '../../platform/http/given';
import { ConnectorKindsStore } from '../connectors/connector-kinds.store';
import { CustomPhraseStore } from '../custom-phrases/custom-phrase.store';
import { replyOf } from '../experience-reply';
import { builtInLanguages } from '../pages/page-language';
import { SignInExperienceStore } from '../sign-in-experience.store';
import { checkAvailability, checkEmailLists, checkLanguage } from './content-rules';
import { checkForgotPassword, checkPasswordExpiration } from './forgot-password-rules';
import type { ProposedChange, Rule } from './proposed-change';
import { checkAdaptiveMfa, checkMfa } from './second-factor-rules';
import { settle } from './settle-change';
import { checkSignIn } from './sign-in-rules';
import { checkSignUp } from './sign-up-rules';
import { UsernameConflictsStore } from './username-conflicts.store';

type Wanted = z.output<typeof changeSignInExperience.body>;

/** After the language and the user names, in the order of the wire contract: of several mistakes the first is told. */
const RULES: readonly Rule[] = [
  checkSignUp,
  checkSignIn,
  checkMfa,
  checkAdaptiveMfa,
  checkForgotPassword,
  checkPasswordExpiration,
  checkAvailability,
  checkEmailLists,
];
const SAMPLES = 20;

@Injectable()
export class ChangeSignInExperience {
  constructor(
    private readonly store: SignInExperienceStore,
    private readonly connectors: ConnectorKindsStore,
    private readonly phrases: CustomPhraseStore,
    private readonly usernames: UsernameConflictsStore,
    private readonly changes: Changes,
  ) {}

  execute(wanted: Wanted): Promise<SignInExperienceReply> {
    const sent = given(wanted);
    if (Object.keys(sent).length === 0) throw new DomainError('entity.invalid_input');
    const entry = { key: 'Management.SignInExperience.Update', target: { type: 'SignInExperience', id: 'default' }, data: sent } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const change = await this.#propose(transaction, tenantId, sent);
      checkLanguage(change);
      await this.#checkUsernames(transaction, tenantId, change);
      for (const rule of RULES) rule(change);
      await this.store.save(transaction, tenantId, change.sent);
      return replyOf(tenantId, change.after);
    });
  }

  async #propose(transaction: Transaction, tenantId: string, wanted: Partial<SignInExperience>): Promise<ProposedChange> {
    const before = await this.store.read(tenantId, transaction, wanted);
    const connectors = await this.connectors.available(tenantId, transaction);
    const sent = settle({ sent: wanted, before, connectors, now: Date.now() });
    const languages = [...builtInLanguages, ...(await this.phrases.languages(tenantId, transaction))];
    return { sent, before, after: { ...before, ...sent }, connectors, languages };
  }

  /** Where capital letters stop to count, two people would have the same name. */
  async #checkUsernames(transaction: Transaction, tenantId: string, { before, after }: ProposedChange): Promise<void> {
    if (!before.usernamePolicy.caseSensitive || after.usernamePolicy.caseSensitive) return;
    const conflicts = await this.usernames.find(tenantId, SAMPLES, transaction);
    if (conflicts.totalConflicts > 0) throw new DomainError('sign_in_experiences.username_policy_case_conflicts_exist', { data: { ...conflicts } });
  }
}
