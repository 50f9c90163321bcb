import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import { invalidInput } from '../platform/http/invalid-input';
import { addressKindOf } from '../verification/codes/code-record';
import { AuditTrail, happened } from './audit-trail';
import type { StartedVisit } from './experience';
import { isCode, type ExperienceState, type VerificationRecord } from './experience-state';
import { ProvedPeople, requireVerified, type ProvedPerson } from './proved-person';
import { RegisterAccount } from './register-account';
import { mayResetBy, mayUseCode, mayUsePassword } from './sign-in-policy';

export interface Identified {
  readonly state: ExperienceState;
  readonly isNew: boolean;
}

/** Says who it is, by a verification that succeeded. */
@Injectable()
export class Identify {
  constructor(
    private readonly people: ProvedPeople,
    private readonly registration: RegisterAccount,
    private readonly trail: AuditTrail,
  ) {}

  execute(visit: StartedVisit, verificationId: string | undefined): Promise<Identified> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, 'Identifier.Submit', () =>
      state.interactionEvent === 'Register' ? this.registration.execute(visit, verificationId) : this.#recognise(visit, verificationId),
    );
  }

  async #recognise(visit: StartedVisit, verificationId: string | undefined): Promise<Identified> {
    const { signIn, state } = visit;
    if (verificationId === undefined) throw invalidInput([{ path: ['verificationId'], message: 'is required' }]);
    const record = requireVerified(state, verificationId);
    const user = await (state.interactionEvent === 'ForgotPassword' ? this.#owner(visit, record) : this.#person(visit, record));
    if (!user) throw new DomainError('user.user_not_exist', { data: { identifier: isCode(record) ? record.address : undefined } });
    if (user.isSuspended) throw new DomainError('user.suspended');
    if (state.userId !== undefined && state.userId !== user.id) throw new DomainError('session.identity_conflict');
    const identified: ExperienceState = { ...state, userId: user.id };
    await signIn.keep(identified, [happened(signIn, identified, 'Identifier.Submit')]);
    return { state: identified, isNew: false };
  }

  #person(visit: StartedVisit, record: VerificationRecord): Promise<ProvedPerson | undefined> {
    const { settings } = visit;
    if (record.type === 'NewPasswordIdentity') throw new DomainError('session.verification_failed');
    const isEnabled = record.type === 'Password' ? mayUsePassword(settings, record.identifier.type) : mayUseCode(settings, addressKindOf(record));
    if (!isEnabled) throw new DomainError('user.sign_in_method_not_enabled');
    return record.type === 'Password' ? this.people.byPassword(visit, record) : this.people.byCode(visit, record);
  }

  /** Of a password that was forgotten: nothing but a code shows who that is. */
  #owner(visit: StartedVisit, record: VerificationRecord): Promise<ProvedPerson | undefined> {
    if (!isCode(record) || !mayResetBy(visit.settings, addressKindOf(record)))
      throw new DomainError('session.not_supported_for_forgot_password', { status: 422 });
    return this.people.byCode(visit, record);
  }
}
