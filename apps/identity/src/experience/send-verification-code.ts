import type { InteractionEvent, VerificationCodeIdentifier } from '@gatepost/contracts/experience/identifiers';
import { Injectable } from '@nestjs/common';
import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { ApplicationNames } from '../applications/application-names';
import { describeDevice } from '../platform/http/device';
import { DomainError } from '../platform/http/domain-error';
import { invalidInput } from '../platform/http/invalid-input';
import { signInContextOf } from '../sign-in-experience/pages/context-cookie';
import { UserStore } from '../users/user.store';
import { CodeLanguages } from '../verification/codes/code-languages';
import { SendCode } from '../verification/codes/send-code';
import { AuditTrail, happened } from './audit-trail';
import type { ExperienceState } from './experience-state';
import type { StartedVisit } from './experience';
import { mayRegister, mayUseCode } from './sign-in-policy';

const ATTEMPT = 'Verification.EmailVerificationCode.Create';

@Injectable()
export class SendVerificationCode {
  constructor(
    private readonly sendCode: SendCode,
    private readonly names: ApplicationNames,
    private readonly users: UserStore,
    private readonly languages: CodeLanguages,
    private readonly trail: AuditTrail,
  ) {}

  execute(visit: StartedVisit, identifier: VerificationCodeIdentifier, event: InteractionEvent): Promise<ExperienceState> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, ATTEMPT, () => this.#send(visit, identifier, event));
  }

  async #send(
    { signIn, settings, tenantId, state, request }: StartedVisit,
    identifier: VerificationCodeIdentifier,
    event: InteractionEvent,
  ): Promise<ExperienceState> {
    const address = requireAddress(identifier.value);
    if (event === 'ForgotPassword') throw new DomainError('auth.forbidden');
    const applicationName = await this.names.of(tenantId, signIn.configurationVersion, signIn.clientId);
    const isKnown = mayRegister(settings) || (await this.users.hasEmail(tenantId, address));
    const prepared = await this.sendCode.prepare({
      tenantId,
      interactionId: signIn.id,
      address,
      purpose: event,
      previous: state.records.at(-1),
      now: signIn.now,
      policy: settings.verificationCodePolicy,
      mail: {
        languages: await this.languages.of(tenantId, signIn.configurationVersion, request, settings, signInContextOf(request).uiLocales),
        applicationName,
        device: describeDevice(request.headers['user-agent']),
        brandColor: settings.color.primaryColor,
        suppressed: !isKnown || !mayUseCode(settings),
        configurationVersion: signIn.configurationVersion,
      },
    });
    const { verifiedEmail, userId, ...rest } = state;
    const changed: ExperienceState = { ...rest, records: [prepared.record] };
    await prepared.sent(await signIn.keep(changed, [...prepared.parts, happened(signIn, changed, ATTEMPT)]));
    return changed;
  }
}

/** The one form of an address, made before anything else sees it. */
export function requireAddress(value: string): string {
  const address = canonicalAddress(value);
  if (address === undefined) throw invalidInput([{ path: ['identifier', 'value'], message: 'is not an e-mail address' }]);
  return address;
}
