import type { CodeRecipient } from '@gatepost/contracts/management/verification-codes';
import { Injectable } from '@nestjs/common';
import { caller } from '../../platform/access/caller';
import { audit, type AuditEntry } from '../../platform/audit/audit-entry';
import { AuditLog } from '../../platform/audit/audit-log';
import { Database } from '../../platform/database/database';
import { write } from '../../platform/database/write';
import { DomainError } from '../../platform/http/domain-error';
import { requestContext } from '../../platform/http/request-context';
import { SignInExperienceStore } from '../../sign-in-experience/sign-in-experience.store';
import { CodeStore } from '../codes/code.store';
import { GUESSED_RIGHT, VerifyCode } from '../codes/verify-code';
import { addressOf, FOR_SERVERS, PURPOSE } from './code-recipient';

/** Checks a code that a server had sent. The same limits and locks hold as where people type one. */
@Injectable()
export class CheckServerCode {
  constructor(
    private readonly verifyCode: VerifyCode,
    private readonly codes: CodeStore,
    private readonly experiences: SignInExperienceStore,
    private readonly log: AuditLog,
    private readonly database: Database,
  ) {}

  async execute(guess: CodeRecipient & { readonly verificationCode: string }): Promise<undefined> {
    const { verificationCode, ...recipient } = guess;
    const address = addressOf(recipient);
    const tenantId = requestContext().tenant.id;
    const [settings, { code }] = await Promise.all([
      this.experiences.at(tenantId, caller().configurationVersion),
      this.codes.latest(tenantId, FOR_SERVERS, address),
    ]);
    // Where there is no code the guess goes the same way and is counted.
    const record = { id: code?.verificationId ?? '', codeId: code?.codeId ?? '', address, purpose: PURPOSE };
    const input = { tenantId, interactionId: FOR_SERVERS, record, code: verificationCode.trim(), sentinel: settings.sentinelPolicy };
    const entry = { key: 'Management.VerificationCode.Update', target: { type: 'VerificationCode', id: record.id }, data: recipient } as const;
    const parts = [...this.verifyCode.prepare(input), audit([entry], { name: 'audited_success', when: GUESSED_RIGHT })];
    await this.#judge(tenantId, await write(this.database, tenantId, parts), entry);
  }

  async #judge(tenantId: string, outcome: Awaited<ReturnType<typeof write>>, entry: AuditEntry): Promise<void> {
    try {
      await this.verifyCode.judge(tenantId, outcome);
    } catch (error) {
      if (error instanceof DomainError && error.code !== 'request.rate_limited') await this.log.record(tenantId, [{ ...entry, error: { code: error.code } }]);
      throw error;
    }
  }
}
