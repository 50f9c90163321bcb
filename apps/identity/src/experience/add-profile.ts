import type { ExtraProfile } from '@gatepost/contracts/experience/personal-details';
import type { ProfilePart } from '@gatepost/contracts/experience/profile-operations';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import { given } from '../platform/http/given';
import { SignInUserStore, type SignInUser } from '../users/sign-in-user.store';
import { addressKindOf } from '../verification/codes/code-record';
import { AuditTrail, happened } from './audit-trail';
import { requireAllowedEmail } from './email-rules';
import type { StartedVisit } from './experience';
import { isCode, type ExperienceState, type PendingProfile } from './experience-state';
import { NewPasswords } from './new-passwords';
import { requireVerified } from './proved-person';
import { requireUsername } from './username-rules';

const ATTEMPT = 'Profile.Update';

type Missing = Exclude<ProfilePart, { type: 'extraProfile' }>;

/** Collects what the account still needs. It becomes part of the account with its creation, or with the end of the sign-in. */
@Injectable()
export class AddProfile {
  constructor(
    private readonly users: SignInUserStore,
    private readonly passwords: NewPasswords,
    private readonly trail: AuditTrail,
  ) {}

  execute(visit: StartedVisit, part: ProfilePart): Promise<ExperienceState> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, ATTEMPT, () => this.#add(visit, part));
  }

  async #add(visit: StartedVisit, part: ProfilePart): Promise<ExperienceState> {
    const { signIn, state } = visit;
    if (state.interactionEvent === 'ForgotPassword') throw new DomainError('session.not_supported_for_forgot_password');
    const account = await this.#account(visit);
    const added = part.type === 'extraProfile' ? { details: withDetails(state.profile, part.values) } : await this.#missing(visit, part, account);
    const changed: ExperienceState = { ...state, profile: { ...state.profile, ...added } };
    await signIn.keep(changed, [happened(signIn, changed, ATTEMPT)]);
    return changed;
  }

  /** What only an account that has none of its kind is given. */
  async #missing(visit: StartedVisit, part: Missing, account: SignInUser | undefined): Promise<PendingProfile> {
    if (account?.[part.type]) throw new DomainError(`user.${part.type}_exists_in_profile`);
    return part.type === 'password' ? this.#password(visit, part.value, account) : this.#identifier(visit, part);
  }

  /** Somebody who signs in has one; somebody new has none yet. */
  async #account({ tenantId, state }: StartedVisit): Promise<SignInUser | undefined> {
    if (state.userId === undefined && state.interactionEvent === 'Register') return undefined;
    const account = state.userId === undefined ? undefined : await this.users.byId(tenantId, state.userId);
    if (!account) throw new DomainError('session.identifier_not_found');
    return account;
  }

  async #password(visit: StartedVisit, password: string, account: SignInUser | undefined): Promise<PendingProfile> {
    const { username, email, phone, details } = visit.state.profile;
    const owner = {
      name: details?.name ?? account?.name,
      username: username ?? account?.username,
      email: email ?? account?.email,
      phone: phone ?? account?.phone,
    };
    return { password: await this.passwords.take(visit, password, owner) };
  }

  async #identifier({ tenantId, settings, state }: StartedVisit, part: Exclude<Missing, { type: 'password' }>): Promise<PendingProfile> {
    const value = part.type === 'username' ? requireUsername(part.value.trim(), settings) : provedAddress(state, part);
    if (part.type === 'email') requireAllowedEmail(value, settings);
    const added = { [part.type]: value };
    const taken = await this.users.taken(tenantId, added, settings.usernamePolicy.caseSensitive, state.userId);
    if (taken) throw new DomainError(taken, { data: { identifier: value } });
    return added;
  }
}

/** What is told later replaces what was told before, member by member. */
function withDetails({ details: before }: PendingProfile, { name, avatar, ...profile }: ExtraProfile): PendingProfile['details'] {
  return { ...before, ...given({ name, avatar }), profile: { ...before?.profile, ...profile } };
}

function provedAddress(state: ExperienceState, { type, verificationId }: { readonly type: 'email' | 'phone'; readonly verificationId: string }): string {
  const record = requireVerified(state, verificationId);
  if (!isCode(record) || addressKindOf(record) !== type) throw new DomainError('session.verification_failed');
  return record.address;
}
