import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import type { AccountRow } from '../oidc/artefacts/unit-of-work';
import { SignInUserStore } from '../users/sign-in-user.store';
import { sendKey } from '../verification/codes/code-limits';
import { forgiveSends } from '../verification/codes/code-parts';
import { AuditTrail, happened } from './audit-trail';
import { CompleteAccount } from './complete-account';
import type { StartedVisit } from './experience';
import { isCode, type ExperienceState } from './experience-state';
import { ReplacePassword } from './replace-password';
import { missingParts, requiredParts } from './required-profile';

/** Ends the experience: the provider takes over from the address that is returned; undefined when a password was replaced. */
@Injectable()
export class Submit {
  constructor(
    private readonly users: SignInUserStore,
    private readonly completion: CompleteAccount,
    private readonly replacement: ReplacePassword,
    private readonly trail: AuditTrail,
  ) {}

  execute(visit: StartedVisit): Promise<string | undefined> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, 'Submit', () => this.#submit(visit));
  }

  async #submit(visit: StartedVisit): Promise<string | undefined> {
    const { signIn, state } = visit;
    const user = state.userId === undefined ? undefined : signIn.account(state.userId);
    if (!user) throw new DomainError('session.identifier_not_found');
    if (user.is_suspended) throw new DomainError('user.suspended');
    if (state.interactionEvent !== 'ForgotPassword') return this.#finish(visit, user);
    await this.replacement.finish(visit, user.id);
    return undefined;
  }

  async #finish(visit: StartedVisit, user: AccountRow): Promise<string> {
    const { signIn, state } = visit;
    await this.#requireComplete(visit, user);
    const { missing, profile, ...rest } = state;
    const finished: ExperienceState = { ...rest, profile: {} };
    const proved = state.records.filter(isCode).flatMap(({ verified, address, browser }) => (verified ? [sendKey(address, browser)] : []));
    const told = [...proved.slice(-1).map(forgiveSends), happened(signIn, finished, 'Submit')];
    await this.completion.write(visit, user.id, (parts) => signIn.finish(user.id, finished, [...parts, ...told]));
    return signIn.returnTo;
  }

  async #requireComplete({ tenantId, signIn, settings, state }: StartedVisit, user: AccountRow): Promise<void> {
    const { username, primary_email: email, primary_phone: phone } = user;
    const held = { username, email, phone, ...state.profile };
    const isPasswordUnknown = requiredParts(settings).includes('password') && !held.password;
    const password = isPasswordUnknown ? (await this.users.byId(tenantId, user.id))?.password : held.password;
    const missing = missingParts(settings, { ...held, password });
    if (missing.length === 0) return;
    await signIn.keep({ ...state, missing } satisfies ExperienceState);
    throw new DomainError('user.missing_profile', { data: { missingProfile: missing } });
  }
}
