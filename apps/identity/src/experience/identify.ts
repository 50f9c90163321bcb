import { Injectable } from '@nestjs/common';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { invalidInput } from '../platform/http/invalid-input';
import { createUser, grantDefaultRoles } from '../users/user-parts';
import type { CodeRecord } from '../verification/codes/code-record';
import { AuditTrail, happened } from './audit-trail';
import type { StartedVisit } from './experience';
import type { ExperienceState } from './experience-state';
import { mayRegister, mayUseCode } from './sign-in-policy';

export interface Identified {
  readonly state: ExperienceState;
  readonly isNew: boolean;
}

/** Says who it is, by a verification that succeeded. */
@Injectable()
export class Identify {
  constructor(private readonly trail: AuditTrail) {}

  execute(visit: StartedVisit, verificationId: string | undefined): Promise<Identified> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, 'Identifier.Submit', () => {
      const record = requireVerified(state, verificationId);
      return state.interactionEvent === 'Register' ? this.#register(visit, record) : this.#signIn(visit, record);
    });
  }

  async #signIn({ signIn, settings, state }: StartedVisit, record: CodeRecord): Promise<Identified> {
    if (!mayUseCode(settings)) throw new DomainError('user.sign_in_method_not_enabled');
    const user = signIn.claimant;
    if (!user) throw new DomainError('user.user_not_exist', { data: { identifier: record.address } });
    if (user.is_suspended) throw new DomainError('user.suspended');
    if (state.userId !== undefined && state.userId !== user.id) throw new DomainError('session.identity_conflict');
    const identified: ExperienceState = { ...state, userId: user.id };
    await signIn.keep(identified, [happened(signIn, identified, 'Identifier.Submit')]);
    return { state: identified, isNew: false };
  }

  async #register({ signIn, settings, state }: StartedVisit, record: CodeRecord): Promise<Identified> {
    if (settings.signInMode === 'SignIn') throw new DomainError('auth.forbidden');
    if (!mayRegister(settings)) throw new DomainError('user.sign_in_method_not_enabled');
    if (signIn.claimant && signIn.claimant.id === state.userId) return { state, isNew: false };
    if (signIn.claimant) throw new DomainError('user.email_already_in_use', { data: { identifier: record.address } });
    const userId = randomId(12);
    const identified: ExperienceState = { ...state, userId };
    const user = createUser({ id: userId, primaryEmail: record.address, applicationId: signIn.clientId });
    const { ok } = await signIn.keep(identified, [user, grantDefaultRoles(userId), happened(signIn, identified, 'Identifier.Submit')]);
    if (!ok) throw new DomainError('user.email_already_in_use', { data: { identifier: record.address } });
    return { state: identified, isNew: true };
  }
}

function requireVerified({ records }: ExperienceState, verificationId: string | undefined): CodeRecord {
  if (verificationId === undefined) throw invalidInput([{ path: ['verificationId'], message: 'is required' }]);
  const record = records.find(({ id }) => id === verificationId);
  if (!record) throw new DomainError('session.verification_session_not_found');
  if (!record.verified) throw new DomainError('session.verification_failed');
  return record;
}
