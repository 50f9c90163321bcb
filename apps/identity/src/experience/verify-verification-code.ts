import type { VerificationCodeIdentifier } from '@gatepost/contracts/experience/identifiers';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import { addressKindOf, type CodeRecord } from '../verification/codes/code-record';
import { GUESSED_RIGHT, VerifyCode } from '../verification/codes/verify-code';
import { AuditTrail, happenedWhen } from './audit-trail';
import { requireAddress } from './canonical-identifier';
import type { StartedVisit } from './experience';
import { isCode, withRecord, type ExperienceState } from './experience-state';

export interface VerifyInput {
  readonly identifier: VerificationCodeIdentifier;
  readonly verificationId: string;
  readonly code: string;
}

const ATTEMPTS = { email: 'Verification.EmailVerificationCode.Submit', phone: 'Verification.PhoneVerificationCode.Submit' } as const;

@Injectable()
export class VerifyVerificationCode {
  constructor(
    private readonly verifyCode: VerifyCode,
    private readonly trail: AuditTrail,
  ) {}

  execute(visit: StartedVisit, input: VerifyInput): Promise<ExperienceState> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, ATTEMPTS[input.identifier.type], () => this.#verify(visit, input));
  }

  async #verify({ signIn, settings, tenantId, state }: StartedVisit, { identifier, verificationId, code }: VerifyInput): Promise<ExperienceState> {
    const record = state.records.filter(isCode).find(({ id }) => id === verificationId);
    if (!record) throw new DomainError('session.verification_session_not_found');
    const type = addressKindOf(record);
    if (identifier.type !== type || requireAddress(identifier) !== record.address) throw new DomainError(`verification_code.${type}_mismatch`);
    const verified = provedBy(state, record);
    const parts = this.verifyCode.prepare({ tenantId, interactionId: signIn.id, record, code: code.trim(), sentinel: settings.sentinelPolicy });
    const told = happenedWhen({ name: 'audited_success', when: GUESSED_RIGHT }, signIn, verified, ATTEMPTS[type]);
    await this.verifyCode.judge(tenantId, await signIn.keep(verified, [...parts, told], GUESSED_RIGHT), record.browser);
    return verified;
  }
}

function provedBy(state: ExperienceState, record: CodeRecord): ExperienceState {
  const claim = addressKindOf(record) === 'email' ? { email: record.address } : { phone: record.address };
  return { ...state, records: withRecord(state.records, { ...record, verified: true }), claim };
}
