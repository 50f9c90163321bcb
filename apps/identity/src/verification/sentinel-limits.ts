import { lockoutDefaults } from '@gatepost/contracts/experience/policy-defaults';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { DomainError } from '../platform/http/domain-error';

/** How many failures within an hour lock an identifier, and for how many seconds. */
export function sentinelLimits({ maxAttempts, lockoutDuration }: SignInExperience['sentinelPolicy']): {
  readonly maxFailures: number;
  readonly lockout: number;
} {
  return { maxFailures: maxAttempts ?? lockoutDefaults.failures, lockout: (lockoutDuration ?? lockoutDefaults.minutes) * 60 };
}

export function blockedFor(seconds: number): DomainError {
  return new DomainError('session.verification_blocked_too_many_attempts', {
    retryAfter: seconds,
    data: { retryAfter: seconds, relativeTime: `${Math.ceil(seconds / 60)} minutes` },
  });
}
