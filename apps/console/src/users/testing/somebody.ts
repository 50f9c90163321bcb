import type { UserReply } from '@gatepost/contracts/management/users-shapes';

/** A user of whom nothing is known but what is given. */
export function somebody(known: Partial<UserReply>): UserReply {
  return {
    ...{ id: 'somebody', username: null, primaryEmail: null, primaryPhone: null, name: null, avatar: null, customData: {}, identities: {}, profile: {} },
    ...{ lastSignInAt: null, createdAt: Date.now() - 60_000, updatedAt: Date.now(), applicationId: null, cimdClientId: null },
    ...{ isSuspended: false, hasPassword: false, isPasswordExpired: false },
    ...known,
  };
}
