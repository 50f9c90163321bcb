import { codeDefaults } from '@gatepost/contracts/experience/policy-defaults';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { Device } from '@gatepost/templates/mail-variables';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { Environment } from '../../environment';
import type { Channel } from '../../mail/delivery-attempt';
import type { MailLanguages } from '../../mail/mail-languages';
import { Mailer, type PreparedMail } from '../../mail/mailer';
import { randomId } from '../../platform/crypto/random-id';
import type { WriteOutcome, WritePart } from '../../platform/database/write';
import { DomainError } from '../../platform/http/domain-error';
import { Log } from '../../platform/logging/log';
import { count, type Budget, type Limit } from '../../platform/rate-limit/rate-limit';
import { RateLimitStore } from '../../platform/rate-limit/rate-limit.store';
import { countedAs } from '../counted-as';
import { drawCode } from './code-digits';
import { CodeLimits } from './code-limits';
import { endOlderCodes, prepareSentinel, renewVerification, saveCode } from './code-parts';
import type { CodeRecord } from './code-record';
import { CodeSecrets } from './code-secrets';
import { CodeStore } from './code.store';

/** A resend repeats a code with at least this much life, so that whichever of two mails arrives first works. */
const REPEAT_SECONDS = 120;
export const COOL_DOWN_SECONDS = 30;
/** The part of a tenant's hourly budget at which the operator is told. */
const ALARM_AT = 0.8;

export interface SendCodeInput {
  readonly tenantId: string;
  /** What the code is bound to: the sign-in under way, or the name of another use. */
  readonly interactionId: string;
  /** In canonical form. */
  readonly address: string;
  /** Of a browser that this address has signed in with before. */
  readonly browser?: string | undefined;
  readonly purpose: string;
  /** The one before it, which may be repeated. */
  readonly previous: Pick<CodeRecord, 'codeId' | 'address' | 'purpose' | 'verified' | 'browser'> | undefined;
  /** The database's clock. */
  readonly now: number;
  readonly policy: SignInExperience['verificationCodePolicy'];
  /** undefined: nothing goes to such an address. The code is kept all the same, and counts. */
  readonly mail: CodeMail | undefined;
  /** An attempt before was counted and came to nothing, because the code it repeated ended at that moment. */
  readonly isCounted?: boolean;
}

/** What the mail with a code needs besides the code. */
export interface CodeMail {
  /** E-mail unless it says otherwise. */
  readonly channel?: Channel;
  readonly languages: MailLanguages;
  readonly applicationName: string;
  readonly device: Device;
  readonly brandColor: string;
  /** Looks the same to the person, but no mail leaves. */
  readonly suppressed: boolean;
  readonly configurationVersion: string;
}

/** A code that is ready to be kept and sent: the caller writes the parts together with its own state, then calls `sent`. */
export interface PreparedCode {
  readonly record: CodeRecord;
  readonly parts: readonly WritePart[];
  /** Tells what the write came to: starts the mail on its way, or throws what refused it. */
  sent(outcome: WriteOutcome): Promise<void>;
}

interface DrawnCode {
  readonly id: string;
  readonly code: string;
  readonly life: number;
  readonly isRepeat: boolean;
}

@Injectable()
export class SendCode {
  constructor(
    private readonly codes: CodeStore,
    private readonly secrets: CodeSecrets,
    private readonly limits: CodeLimits,
    private readonly refusals: RateLimitStore,
    private readonly mailer: Mailer,
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  async prepare(input: SendCodeInput): Promise<PreparedCode> {
    const drawn = (await this.#repeat(input)) ?? this.#draw(input);
    const record = recordOf(input, drawn);
    const mail = input.mail && (await this.#mail(input, input.mail, drawn, record));
    const { address, browser } = input;
    const limits = { here: this.limits.sendsFromHere(browser), address: this.limits.sendsTo(address, browser), tenant: this.limits.sendsOfTenant() };
    return { record, parts: this.#parts(input, drawn, record, limits, mail), sent: (outcome) => this.#sent(input, outcome, limits, mail) };
  }

  #mail({ tenantId, purpose, address, now }: SendCodeInput, mail: CodeMail, { code }: DrawnCode, record: CodeRecord): Promise<PreparedMail> {
    const { id: verificationId, expiresAt } = record;
    return this.mailer.prepare({ channel: 'email', ...mail, id: randomId(), tenantId, verificationId, kind: purpose, to: address, code, expiresAt, now });
  }

  #draw({ policy }: SendCodeInput): DrawnCode {
    const life = Math.min(policy.expirationDuration ?? codeDefaults.life, codeDefaults.life);
    return { id: randomId(), code: drawCode(this.environment.variables.CODE_DIGITS), life, isRepeat: false };
  }

  async #repeat({ tenantId, previous, address, purpose, browser }: SendCodeInput): Promise<DrawnCode | undefined> {
    if (!previous || previous.verified || previous.address !== address || previous.purpose !== purpose || previous.browser !== browser) return undefined;
    const live = await this.codes.live(tenantId, previous.codeId);
    if (!live || live.life < REPEAT_SECONDS) return undefined;
    return { id: previous.codeId, code: this.secrets.open(tenantId, previous.codeId, live.sealed), life: live.life, isRepeat: true };
  }

  #parts(input: SendCodeInput, drawn: DrawnCode, record: CodeRecord, limits: SendLimits, mail: PreparedMail | undefined): readonly WritePart[] {
    const { tenantId, interactionId, purpose, policy } = input;
    const address = countedAs(input.address, input.browser);
    const { here, address: there, tenant } = limits;
    const carried = mail ? [mail.part] : [];
    // While nothing can be sent nothing is counted either.
    const ready = mail ? [mail.guard] : [];
    const counted = input.isCounted ? [] : [count(here, mail?.guard.name), count(there, here.name), count(tenant, there.name)];
    const guards = [...ready, ...counted];
    if (drawn.isRepeat) return [...guards, renewVerification(drawn.id, record.id, guards.at(-1)?.name), ...carried];
    const code = {
      id: drawn.id,
      verificationId: record.id,
      interactionId,
      address,
      purpose,
      digest: this.secrets.digest(tenantId, drawn.id, purpose, drawn.code),
      sealed: this.secrets.seal(tenantId, drawn.id, drawn.code),
      maxTries: policy.maxRetryAttempts ?? codeDefaults.tries,
      life: drawn.life,
    };
    return [...guards, endOlderCodes({ interactionId, address }), saveCode(code), prepareSentinel(address), ...carried];
  }

  async #sent({ tenantId, isCounted }: SendCodeInput, outcome: WriteOutcome, limits: SendLimits, mail: PreparedMail | undefined): Promise<void> {
    if (outcome.ok) {
      if (!isCounted) this.#watchBudget(tenantId, outcome[limits.tenant.name], limits.tenant.most);
      if (!mail) throw new DomainError('connector.not_found');
      return mail.dispatch(outcome);
    }
    await mail?.refuse(outcome);
    const refused = !isCounted && [limits.here, limits.address, limits.tenant].find(({ name }) => outcome[name] === null);
    if (!refused) throw new DomainError('session.verification_session_not_found');
    const retryAfter = await this.refusals.secondsUntilFree(tenantId, refused);
    throw new DomainError('request.message_rate_limited', { retryAfter, data: { retryAfter } });
  }

  /** Tells the operator while there is still time. */
  #watchBudget(tenantId: string, drawn: unknown, most: number): void {
    const [{ used }] = drawnBudget.parse(drawn);
    if (used === Math.ceil(most * ALARM_AT)) this.log.warn(`tenant ${tenantId} has used ${ALARM_AT * 100} % of the codes it may send within an hour`);
  }
}

interface SendLimits {
  readonly here: Limit | Budget;
  readonly address: Limit;
  readonly tenant: Budget;
}

const drawnBudget = z.tuple([z.object({ used: z.number() })]);

function recordOf({ address, browser, purpose, now, mail }: SendCodeInput, { id, life }: DrawnCode): CodeRecord {
  return {
    id: randomId(),
    type: mail?.channel === 'sms' ? 'PhoneVerificationCode' : 'EmailVerificationCode',
    address,
    purpose,
    codeId: id,
    verified: false,
    expiresAt: Math.round(now + life * 1000),
    sentAt: now,
    ...(browser !== undefined && { browser }),
  };
}
