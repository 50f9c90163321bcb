import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import { SignInUserStore } from '../users/sign-in-user.store';
import { addressKindOf, type CodeRecord } from '../verification/codes/code-record';
import type { StartedVisit } from './experience';
import type { ExperienceState, PasswordRecord, VerificationRecord } from './experience-state';

/** Whom a verification proves, as far as signing in goes. */
export interface ProvedPerson {
  readonly id: string;
  readonly isSuspended: boolean;
}

@Injectable()
export class ProvedPeople {
  constructor(private readonly users: SignInUserStore) {}

  /** The owner of an address that was verified, as of this request. The first read has brought who owns the latest one. */
  async byCode({ signIn, state, tenantId }: StartedVisit, record: CodeRecord): Promise<ProvedPerson | undefined> {
    const type = addressKindOf(record);
    if (isClaimed(state, record)) return signIn.claimant && { id: signIn.claimant.id, isSuspended: signIn.claimant.is_suspended };
    return this.users.by(tenantId, { type, value: record.address }, true);
  }

  /** Nobody, once the password is another one. */
  async byPassword({ tenantId }: StartedVisit, record: PasswordRecord): Promise<ProvedPerson | undefined> {
    const user = await this.users.byId(tenantId, record.userId);
    if (user && user.passwordSetAt !== record.passwordSetAt) throw new DomainError('session.verification_failed');
    return user;
  }
}

function isClaimed({ claim }: ExperienceState, record: CodeRecord): boolean {
  if (!claim) return false;
  return ('email' in claim ? claim.email : claim.phone) === record.address;
}

/** The record that a request names, as long as it has been verified. */
export function requireVerified({ records }: ExperienceState, verificationId: string): VerificationRecord {
  const record = records.find(({ id }) => id === verificationId);
  if (!record) throw new DomainError('session.verification_session_not_found');
  if (!record.verified) throw new DomainError('session.verification_failed');
  return record;
}
