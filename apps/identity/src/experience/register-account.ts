import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { Injectable } from '@nestjs/common';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { SignInUserStore } from '../users/sign-in-user.store';
import { createUser, grantDefaultRoles } from '../users/user-parts';
import { addressKindOf } from '../verification/codes/code-record';
import { happened } from './audit-trail';
import { requireAllowedEmail } from './email-rules';
import type { StartedVisit } from './experience';
import { isCode, type ExperienceState, type MissingPart, type PendingProfile, type VerificationRecord } from './experience-state';
import type { Identified } from './identify';
import { PendingDigests } from './pending-digests';
import { ProvedPeople, requireVerified } from './proved-person';
import { missingParts } from './required-profile';
import { mayRegisterWith } from './sign-in-policy';

/** Creates the account of somebody new, once everything that accounts here need has been collected. */
@Injectable()
export class RegisterAccount {
  constructor(
    private readonly people: ProvedPeople,
    private readonly users: SignInUserStore,
    private readonly digests: PendingDigests,
  ) {}

  async execute(visit: StartedVisit, verificationId: string | undefined): Promise<Identified> {
    const { signIn, settings, state } = visit;
    if (settings.signInMode === 'SignIn') throw new DomainError('auth.forbidden');
    if (settings.signUp.identifiers.length === 0) throw new DomainError('user.sign_in_method_not_enabled');
    const record = verificationId === undefined ? undefined : requireVerified(state, verificationId);
    if (record && !(await this.#isNewcomer(visit, record))) return { state, isNew: false };
    if (state.userId !== undefined) {
      if (record) throw new DomainError('session.identity_conflict');
      return { state, isNew: false };
    }
    const profile = record ? { ...state.profile, ...partsOf(record) } : state.profile;
    if (profile.email !== undefined) requireAllowedEmail(profile.email, settings);
    const { missing: before, ...rest } = state;
    const missing = missingToRegister(settings, profile);
    if (missing.length === 0) return this.#create(visit, { ...rest, profile });
    const incomplete: ExperienceState = { ...rest, profile, missing };
    await signIn.keep(incomplete);
    throw new DomainError('user.missing_profile', { data: { missingProfile: missing } });
  }

  /** false: the account of this very sign-in has what was verified, as the same request came before. */
  async #isNewcomer(visit: StartedVisit, record: VerificationRecord): Promise<boolean> {
    const { signIn, settings, state } = visit;
    if (record.type === 'Password') throw new DomainError('session.verification_failed');
    if (!mayRegisterWith(settings, isCode(record) ? addressKindOf(record) : 'username')) throw new DomainError('user.sign_in_method_not_enabled');
    if (!isCode(record)) return state.userId === undefined || signIn.account(state.userId)?.username !== record.username;
    const owner = await this.people.byCode(visit, record);
    if (owner && owner.id !== state.userId) throw new DomainError(`user.${addressKindOf(record)}_already_in_use`, { data: { identifier: record.address } });
    return owner === undefined;
  }

  async #create({ tenantId, signIn, settings }: StartedVisit, { profile, ...state }: ExperienceState): Promise<Identified> {
    const userId = randomId(12);
    const identified: ExperienceState = { ...state, userId, profile: {} };
    const { caseSensitive } = settings.usernamePolicy;
    const password = profile.password && this.digests.open(tenantId, signIn.id, profile.password);
    const user = createUser({ ...profile, password, id: userId, applicationId: signIn.clientId }, caseSensitive);
    const { ok } = await signIn.keep(identified, [...user, grantDefaultRoles(userId), happened(signIn, identified, 'Identifier.Submit')]);
    if (ok) return { state: identified, isNew: true };
    const taken = (await this.users.taken(tenantId, profile, caseSensitive)) ?? 'user.username_already_in_use';
    const kind = taken === 'user.email_already_in_use' ? 'email' : taken === 'user.phone_already_in_use' ? 'phone' : 'username';
    throw new DomainError(taken, { data: { identifier: profile[kind] } });
  }
}

/** Whoever has no address to prove again comes back with a password alone, whatever the settings say. */
function missingToRegister(settings: SignInExperience, profile: PendingProfile): MissingPart[] {
  const missing = missingParts(settings, profile);
  const hasAddress = profile.email !== undefined || profile.phone !== undefined;
  const needsPassword = !hasAddress && !profile.password && !missing.some((part) => part !== 'username');
  return needsPassword ? [...missing, 'password'] : missing;
}

/** What a verification brings to a new account. */
function partsOf(record: VerificationRecord): PendingProfile {
  if (isCode(record)) return { [addressKindOf(record)]: record.address };
  return record.type === 'NewPasswordIdentity' ? { username: record.username, password: record.password } : {};
}
