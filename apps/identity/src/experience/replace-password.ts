import { Injectable } from '@nestjs/common';
import { Changes } from '../platform/audit/changes';
import { PasswordHasher } from '../platform/crypto/password-hasher';
import { DomainError } from '../platform/http/domain-error';
import { AccountEndings } from '../users/account-endings';
import { SignInUserStore } from '../users/sign-in-user.store';
import { UserStore } from '../users/user.store';
import { AuditTrail, happened } from './audit-trail';
import type { StartedVisit } from './experience';
import type { ExperienceState } from './experience-state';
import { NewPasswords } from './new-passwords';
import { PendingDigests } from './pending-digests';

const ATTEMPT = 'Profile.Update';

/** Puts a new password in the place of a forgotten one. */
@Injectable()
export class ReplacePassword {
  constructor(
    private readonly users: SignInUserStore,
    private readonly accounts: UserStore,
    private readonly endings: AccountEndings,
    private readonly changes: Changes,
    private readonly hasher: PasswordHasher,
    private readonly passwords: NewPasswords,
    private readonly digests: PendingDigests,
    private readonly trail: AuditTrail,
  ) {}

  /** Takes the new one; it holds from `finish` on. */
  choose(visit: StartedVisit, password: string): Promise<ExperienceState> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, ATTEMPT, () => this.#choose(visit, password));
  }

  async #choose(visit: StartedVisit, password: string): Promise<ExperienceState> {
    const { tenantId, signIn, state } = visit;
    if (state.interactionEvent !== 'ForgotPassword') throw new DomainError('session.invalid_interaction_type');
    const user = state.userId === undefined ? undefined : await this.users.byId(tenantId, state.userId);
    if (!user) throw new DomainError('session.identifier_not_found');
    const { password: current } = user;
    const digest = await this.passwords.take(visit, password, user, async () => {
      if (current && (await this.hasher.verify(password, current))) throw new DomainError('user.same_password');
    });
    const changed: ExperienceState = { ...state, profile: { password: digest } };
    await signIn.keep(changed, [happened(signIn, changed, ATTEMPT)]);
    return changed;
  }

  /** Whoever is signed in to the account is signed out, and nobody is signed in. */
  async finish({ tenantId, signIn, state }: StartedVisit, userId: string): Promise<void> {
    if (!state.profile.password) throw new DomainError('user.new_password_required_in_profile');
    const { digest: passwordDigest, algorithm: passwordAlgorithm } = this.digests.open(tenantId, signIn.id, state.profile.password);
    const entry = { key: 'Interaction.ForgotPassword.Submit', userId, applicationId: signIn.clientId } as const;
    await this.changes.make({ isConfiguration: false }, entry, async (transaction) => {
      await signIn.forget(transaction);
      const changed = { passwordDigest, passwordAlgorithm, passwordUpdatedAt: new Date(), isPasswordExpired: false };
      await this.accounts.change(transaction, tenantId, userId, changed);
      await this.endings.end(transaction, tenantId, userId);
    });
  }
}
