import { Injectable } from '@nestjs/common';
import type { WriteOutcome, WritePart } from '../platform/database/write';
import { DomainError } from '../platform/http/domain-error';
import { SignInUserStore } from '../users/sign-in-user.store';
import { completeUser, rememberSignIn } from '../users/user-parts';
import type { StartedVisit } from './experience';
import { PendingDigests } from './pending-digests';

const UNIQUE_VIOLATION = '23505';

/** Gives an account what was collected, in the write that ends the sign-in. One statement can change its row once only, so the time is noted with it. */
@Injectable()
export class CompleteAccount {
  constructor(
    private readonly users: SignInUserStore,
    private readonly digests: PendingDigests,
  ) {}

  async write(visit: StartedVisit, userId: string, write: (parts: readonly WritePart[]) => Promise<WriteOutcome>): Promise<void> {
    const { tenantId, signIn, settings, state } = visit;
    const { profile } = state;
    const { caseSensitive } = settings.usernamePolicy;
    const isNeeded = Object.values(profile).some((part) => part !== undefined);
    const password = profile.password && this.digests.open(tenantId, signIn.id, profile.password);
    const parts = isNeeded ? completeUser(userId, { ...profile, password }, caseSensitive) : [rememberSignIn(userId)];
    if (await isWritten(() => write(parts))) return;
    const taken = await this.users.taken(tenantId, profile, caseSensitive, userId);
    throw new DomainError(taken ?? 'session.identifier_not_found');
  }
}

/** false: somebody else has taken an identifier meanwhile, or the account has one by now. */
async function isWritten(write: () => Promise<WriteOutcome>): Promise<boolean> {
  try {
    return (await write()).ok;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION) return false;
    throw error;
  }
}
