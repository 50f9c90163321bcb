import type { SignInIdentifier } from '@gatepost/contracts/experience/identifiers';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { Injectable } from '@nestjs/common';
import { PasswordHasher, type PasswordHash } from '../platform/crypto/password-hasher';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { SignInUserStore, type SignInUser } from '../users/sign-in-user.store';
import { hashAnew } from '../users/user-parts';
import { PasswordAttempts } from '../verification/passwords/password-attempts';
import { AuditTrail, happened } from './audit-trail';
import { canonicalIdentifier } from './canonical-identifier';
import type { StartedVisit } from './experience';
import { withRecord, type ExperienceState, type PasswordRecord } from './experience-state';
import { KnownBrowsers } from './known-browsers';
import { mayUsePassword } from './sign-in-policy';

const ATTEMPT = 'Verification.Password.Submit';
const DAY_MS = 86_400_000;
/** Of a password nobody knows. Checking against it takes as long as against anybody's. */
const DECOY: PasswordHash = {
  algorithm: 'Argon2id',
  digest: '$argon2id$v=19$m=32768,t=3,p=1$Z2F0ZXBvc3QgZGVjb3kgMQ$QmVoaW5kIHRoaXMgZ2F0ZSBzdGFuZHMgbm9ib2R5ISE',
};

/** Checks a password. Whoever has none, or no account, is answered the same and after the same time. */
@Injectable()
export class VerifyPassword {
  constructor(
    private readonly users: SignInUserStore,
    private readonly attempts: PasswordAttempts,
    private readonly browsers: KnownBrowsers,
    private readonly hasher: PasswordHasher,
    private readonly trail: AuditTrail,
  ) {}

  execute(visit: StartedVisit, identifier: SignInIdentifier, password: string): Promise<ExperienceState> {
    const { tenantId, signIn, state } = visit;
    return this.trail.watch(tenantId, signIn, state.interactionEvent, ATTEMPT, () => this.#verify(visit, identifier, password));
  }

  async #verify(visit: StartedVisit, typed: SignInIdentifier, password: string): Promise<ExperienceState> {
    const { tenantId, signIn, settings, state } = visit;
    const identifier = canonicalIdentifier(typed, settings);
    if (!mayUsePassword(settings, identifier.type)) throw new DomainError('user.sign_in_method_not_enabled');
    const user = await this.users.by(tenantId, identifier, settings.usernamePolicy.caseSensitive);
    const browser = this.browsers.nameFor(visit, identifier.value, user?.id ?? '');
    const attempt = await this.attempts.count({ tenantId, identifier: identifier.value, browser, sentinel: settings.sentinelPolicy });
    if (!user?.password || !(await this.#matches(password, user.password))) {
      if (!user?.password) await this.hasher.verify(password, DECOY);
      throw attempt.failure;
    }
    const refusal = refusalOf(user, settings, signIn.now);
    if (refusal) {
      await this.attempts.forgive(tenantId, attempt);
      throw refusal;
    }
    const verified: ExperienceState = { ...state, records: withRecord(state.records, recordOf(user, identifier)) };
    const renewed = this.hasher.isOutdated(user.password) ? [hashAnew(user.id, user.password, await this.hasher.hash(password))] : [];
    await signIn.keep(verified, [attempt.forgive, ...renewed, happened(signIn, verified, ATTEMPT)]);
    return verified;
  }

  /** Hashes that were made elsewhere may be quick to check: a failure takes as long as everybody's. */
  async #matches(password: string, hash: PasswordHash): Promise<boolean> {
    const isRight = await this.hasher.verify(password, hash);
    if (!isRight && this.hasher.isOutdated(hash)) await this.hasher.verify(password, DECOY);
    return isRight;
  }
}

function recordOf({ id: userId, passwordSetAt }: SignInUser, identifier: SignInIdentifier): PasswordRecord {
  return { id: randomId(), type: 'Password', identifier, userId, passwordSetAt, verified: true };
}

/** What keeps somebody out who has shown that they know the password. */
function refusalOf(user: SignInUser, { passwordExpiration }: SignInExperience, now: number): DomainError | undefined {
  if (user.isSuspended) return new DomainError('user.suspended');
  if (!passwordExpiration.enabled) return undefined;
  const { validPeriodDays, enabledAt } = passwordExpiration;
  const isOld = (user.passwordSetAt ?? enabledAt ?? now) + validPeriodDays * DAY_MS <= now;
  return isOld || user.isPasswordExpired ? new DomainError('password.expired') : undefined;
}
