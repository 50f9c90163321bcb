import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { DomainError } from '../platform/http/domain-error';

const MAX_FAILURES = 100;
const LOCKOUT_MINUTES = 60;

/** How many failures within an hour lock an identifier, and for how many seconds. */
export function sentinelLimits({ maxAttempts, lockoutDuration }: SignInExperience['sentinelPolicy']): {
  readonly maxFailures: number;
  readonly lockout: number;
} {
  return { maxFailures: maxAttempts ?? MAX_FAILURES, lockout: (lockoutDuration ?? LOCKOUT_MINUTES) * 60 };
}

export function blockedFor(seconds: number): DomainError {
  return new DomainError('session.verification_blocked_too_many_attempts', {
    retryAfter: seconds,
    data: { retryAfter: seconds, relativeTime: `${Math.ceil(seconds / 60)} minutes` },
  });
}
