import { Injectable } from '@nestjs/common';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { SignInUserStore } from '../users/sign-in-user.store';
import { AuditTrail, happened } from './audit-trail';
import type { StartedVisit } from './experience';
import { withRecord, type ExperienceState, type NewPasswordIdentityRecord } from './experience-state';
import { NewPasswords } from './new-passwords';
import { requireUsername } from './username-rules';

const ATTEMPT = 'Verification.NewPasswordIdentity.Submit';

/** Takes the user name and the password that a new account is to have. */
@Injectable()
export class CreatePasswordIdentity {
  constructor(
    private readonly users: SignInUserStore,
    private readonly passwords: NewPasswords,
    private readonly trail: AuditTrail,
  ) {}

  execute(visit: StartedVisit, typed: string, password: string): Promise<ExperienceState> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, ATTEMPT, () => this.#create(visit, typed, password));
  }

  async #create(visit: StartedVisit, typed: string, password: string): Promise<ExperienceState> {
    const { tenantId, signIn, settings, state } = visit;
    if (state.interactionEvent !== 'Register') throw new DomainError('session.invalid_interaction_type');
    const username = requireUsername(typed.trim(), settings);
    const digest = await this.passwords.take(visit, password, { ...state.profile, name: state.profile.details?.name, username }, async () => {
      const taken = await this.users.taken(tenantId, { username }, settings.usernamePolicy.caseSensitive);
      if (taken) throw new DomainError(taken, { data: { identifier: username } });
    });
    const record: NewPasswordIdentityRecord = { id: randomId(), type: 'NewPasswordIdentity', username, password: digest, verified: true };
    const created: ExperienceState = { ...state, records: withRecord(state.records, record) };
    await signIn.keep(created, [happened(signIn, created, ATTEMPT)]);
    return created;
  }
}
