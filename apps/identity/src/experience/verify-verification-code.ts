import type { VerificationCodeIdentifier } from '@gatepost/contracts/experience/identifiers';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import { GUESSED_RIGHT, VerifyCode } from '../verification/codes/verify-code';
import { AuditTrail, happenedWhen } from './audit-trail';
import type { StartedVisit } from './experience';
import type { ExperienceState } from './experience-state';
import { requireAddress } from './send-verification-code';

export interface VerifyInput {
  readonly identifier: VerificationCodeIdentifier;
  readonly verificationId: string;
  readonly code: string;
}

const ATTEMPT = 'Verification.EmailVerificationCode.Submit';

@Injectable()
export class VerifyVerificationCode {
  constructor(
    private readonly verifyCode: VerifyCode,
    private readonly trail: AuditTrail,
  ) {}

  execute(visit: StartedVisit, input: VerifyInput): Promise<ExperienceState> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, ATTEMPT, () => this.#verify(visit, input));
  }

  async #verify({ signIn, settings, tenantId, state }: StartedVisit, { identifier, verificationId, code }: VerifyInput): Promise<ExperienceState> {
    const record = state.records.find(({ id }) => id === verificationId);
    if (!record) throw new DomainError('session.verification_session_not_found');
    if (requireAddress(identifier.value) !== record.address) throw new DomainError('verification_code.email_mismatch');
    const verified: ExperienceState = { ...state, records: [{ ...record, verified: true }], verifiedEmail: record.address };
    const parts = this.verifyCode.prepare({ tenantId, interactionId: signIn.id, record, code: code.trim(), sentinel: settings.sentinelPolicy });
    const told = happenedWhen({ name: 'audited_success', when: GUESSED_RIGHT }, signIn, verified, ATTEMPT);
    await this.verifyCode.judge(tenantId, await signIn.keep(verified, [...parts, told], GUESSED_RIGHT));
    return verified;
  }
}
