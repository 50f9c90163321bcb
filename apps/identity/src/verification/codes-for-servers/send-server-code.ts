import type { CodeRecipient } from '@gatepost/contracts/management/verification-codes';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ApplicationNames } from '../../applications/application-names';
import { caller } from '../../platform/access/caller';
import { audit } from '../../platform/audit/audit-entry';
import { Database } from '../../platform/database/database';
import { write, type WriteOutcome } from '../../platform/database/write';
import { DomainError } from '../../platform/http/domain-error';
import { requestContext } from '../../platform/http/request-context';
import { SignInExperienceStore } from '../../sign-in-experience/sign-in-experience.store';
import { CodeLanguages } from '../codes/code-languages';
import { CodeStore } from '../codes/code.store';
import { SendCode, type CodeMail, type PreparedCode } from '../codes/send-code';
import { addressOf, channelOf, FOR_SERVERS, PURPOSE } from './code-recipient';

const MOST_ATTEMPTS = 3;

/** Sends a code on behalf of a server, which asks for it and checks it. */
@Injectable()
export class SendServerCode {
  constructor(
    private readonly sendCode: SendCode,
    private readonly codes: CodeStore,
    private readonly experiences: SignInExperienceStore,
    private readonly names: ApplicationNames,
    private readonly languages: CodeLanguages,
    private readonly database: Database,
  ) {}

  async execute(recipient: CodeRecipient, request: Request): Promise<undefined> {
    const address = addressOf(recipient);
    const mail = await this.#mail(channelOf(recipient), request);
    for (let attempt = 1; ; attempt += 1) {
      const prepared = await this.#prepare(address, mail, attempt);
      const entry = { key: 'Management.VerificationCode.Create', target: { type: 'VerificationCode', id: prepared.record.id }, data: recipient } as const;
      const outcome = await write(this.database, requestContext().tenant.id, [...prepared.parts, audit([entry])]);
      if (await this.#isSent(prepared, outcome, attempt)) return;
    }
  }

  /** Several requests for one address may come at once: the last attempt repeats no code, so nothing can end it. */
  async #prepare(address: string, mail: CodeMail, attempt: number): Promise<PreparedCode> {
    const tenantId = requestContext().tenant.id;
    const [{ verificationCodePolicy }, { now, code }] = await Promise.all([
      this.experiences.at(tenantId, caller().configurationVersion),
      this.codes.latest(tenantId, FOR_SERVERS, address),
    ]);
    return this.sendCode.prepare({
      tenantId,
      interactionId: FOR_SERVERS,
      address,
      purpose: PURPOSE,
      previous: code && attempt < MOST_ATTEMPTS ? { codeId: code.codeId, address, purpose: PURPOSE, verified: false } : undefined,
      now,
      policy: verificationCodePolicy,
      mail,
      isCounted: attempt > 1,
    });
  }

  /** false: the code that was to be repeated ended at that moment. */
  async #isSent(prepared: PreparedCode, outcome: WriteOutcome, attempt: number): Promise<boolean> {
    try {
      await prepared.sent(outcome);
      return true;
    } catch (error) {
      if (attempt < MOST_ATTEMPTS && error instanceof DomainError && error.code === 'session.verification_session_not_found') return false;
      throw error;
    }
  }

  async #mail(channel: 'email' | 'sms', request: Request): Promise<CodeMail> {
    const tenantId = requestContext().tenant.id;
    const { configurationVersion: version } = caller();
    const settings = await this.experiences.at(tenantId, version);
    return {
      channel,
      languages: await this.languages.of(tenantId, version, request, settings),
      applicationName: await this.names.of(tenantId, version, undefined),
      // The request comes from the server, not from the person's own device.
      device: {},
      brandColor: settings.color.primaryColor,
      suppressed: false,
      configurationVersion: version,
    };
  }
}
