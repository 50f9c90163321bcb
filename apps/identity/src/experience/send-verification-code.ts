import type { InteractionEvent, VerificationCodeIdentifier } from '@gatepost/contracts/experience/identifiers';
import { Injectable } from '@nestjs/common';
import { ApplicationNames } from '../applications/application-names';
import { describeDevice } from '../platform/http/device';
import { DomainError } from '../platform/http/domain-error';
import { signInContextOf } from '../sign-in-experience/pages/context-cookie';
import { SignInUserStore } from '../users/sign-in-user.store';
import { CodeLanguages } from '../verification/codes/code-languages';
import { addressKindOf, type CodeRecord } from '../verification/codes/code-record';
import { SendCode } from '../verification/codes/send-code';
import { AuditTrail, happened } from './audit-trail';
import { requireAddress } from './canonical-identifier';
import { requireAllowedEmail } from './email-rules';
import { isCode, withRecord, type ExperienceState } from './experience-state';
import type { StartedVisit } from './experience';
import { KnownBrowsers } from './known-browsers';
import { isCollected, mayRegisterWith, mayResetBy, mayUseCode } from './sign-in-policy';

interface Recipient {
  readonly type: VerificationCodeIdentifier['type'];
  readonly address: string;
  readonly event: InteractionEvent;
}

const ATTEMPTS = { email: 'Verification.EmailVerificationCode.Create', phone: 'Verification.PhoneVerificationCode.Create' } as const;

@Injectable()
export class SendVerificationCode {
  constructor(
    private readonly sendCode: SendCode,
    private readonly names: ApplicationNames,
    private readonly users: SignInUserStore,
    private readonly browsers: KnownBrowsers,
    private readonly languages: CodeLanguages,
    private readonly trail: AuditTrail,
  ) {}

  execute(visit: StartedVisit, identifier: VerificationCodeIdentifier, event: InteractionEvent): Promise<ExperienceState> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, ATTEMPTS[identifier.type], () =>
      this.#send(visit, { type: identifier.type, address: requireAddress(identifier), event }),
    );
  }

  async #send(visit: StartedVisit, recipient: Recipient): Promise<ExperienceState> {
    const { signIn, settings, tenantId, state, request } = visit;
    const { type, address, event } = recipient;
    if ((event === 'ForgotPassword') !== (state.interactionEvent === 'ForgotPassword')) throw new DomainError('auth.forbidden');
    if (event === 'Register' && type === 'email') requireAllowedEmail(address, settings);
    const applicationName = await this.names.of(tenantId, signIn.configurationVersion, signIn.clientId);
    const prepared = await this.sendCode.prepare({
      tenantId,
      interactionId: signIn.id,
      address,
      browser: this.browsers.nameFor(visit, address),
      purpose: event,
      previous: state.records.find((record): record is CodeRecord => isCode(record) && addressKindOf(record) === type),
      now: signIn.now,
      policy: settings.verificationCodePolicy,
      mail: {
        channel: type === 'phone' ? 'sms' : 'email',
        languages: await this.languages.of(tenantId, signIn.configurationVersion, request, settings, signInContextOf(request).uiLocales),
        applicationName,
        device: describeDevice(request.headers['user-agent']),
        brandColor: settings.color.primaryColor,
        suppressed: !(await this.#mayReceive(visit, recipient)),
        configurationVersion: signIn.configurationVersion,
      },
    });
    const changed = begun(visit, prepared.record);
    await prepared.sent(await signIn.keep(changed, [...prepared.parts, happened(signIn, changed, ATTEMPTS[type])]));
    return changed;
  }

  /** Whoever may not looks the same to the person who asks. */
  async #mayReceive(visit: StartedVisit, { type, address, event }: Recipient): Promise<boolean> {
    const { tenantId, settings } = visit;
    const isKnown = async () => (await this.users.by(tenantId, { type, value: address }, true)) !== undefined;
    if (event === 'ForgotPassword') return mayResetBy(settings, type) && isKnown();
    if (isCompleting(visit, type)) return true;
    if (event === 'Register') return mayRegisterWith(settings, type);
    return mayUseCode(settings, type) && (mayRegisterWith(settings, type) || isKnown());
  }
}

/** An account that has none of its kind may be given the address that is proved now. */
function isCompleting({ signIn, settings, state }: StartedVisit, type: Recipient['type']): boolean {
  const account = state.userId === undefined ? undefined : signIn.account(state.userId);
  return account?.[type === 'email' ? 'primary_email' : 'primary_phone'] === null && isCollected(settings, type);
}

/** A new code begins another sign-in, except where it completes the account that this one is about. */
function begun(visit: StartedVisit, record: CodeRecord): ExperienceState {
  const { state } = visit;
  const type = addressKindOf(record);
  const { claim, userId, missing, ...rest } = state;
  const records = withRecord(state.records, record);
  const kept = claim && !(type in claim) ? { claim } : {};
  if (userId === undefined) return { ...rest, ...kept, ...(missing && { missing }), records };
  if (isCompleting(visit, type)) return { ...rest, ...kept, userId, ...(missing && { missing }), records };
  return { ...rest, ...kept, records, profile: {} };
}
