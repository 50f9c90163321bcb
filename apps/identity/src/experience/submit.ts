import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import { rememberSignIn } from '../users/user-parts';
import { sendKey } from '../verification/codes/code-limits';
import { forgiveSends } from '../verification/codes/code-parts';
import { AuditTrail, happened } from './audit-trail';
import type { StartedVisit } from './experience';

/** Ends the experience: the provider takes over from the address that is returned. */
@Injectable()
export class Submit {
  constructor(private readonly trail: AuditTrail) {}

  execute(visit: StartedVisit): Promise<string> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, 'Submit', () => this.#finish(visit));
  }

  async #finish({ signIn, state }: StartedVisit): Promise<string> {
    const user = state.userId === undefined ? undefined : signIn.account(state.userId);
    if (!user) throw new DomainError('session.identifier_not_found');
    if (user.is_suspended) throw new DomainError('user.suspended');
    const proved = state.records.flatMap(({ verified, address }) => (verified ? [forgiveSends(sendKey(address))] : []));
    await signIn.finish(user.id, state, [rememberSignIn(user.id), ...proved, happened(signIn, state, 'Submit')]);
    return signIn.returnTo;
  }
}
