import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import type { User } from '@gatepost/prisma/client';

/** A user on the wire. The list has the same members, made by the database. */
export function userView(user: User) {
  return {
    id: user.id,
    username: user.username,
    primaryEmail: user.primaryEmail,
    primaryPhone: user.primaryPhone,
    name: user.name,
    avatar: user.avatar,
    customData: user.customData as UserReply['customData'],
    identities: user.identities as UserReply['identities'],
    lastSignInAt: user.lastSignInAt?.getTime() ?? null,
    createdAt: user.createdAt.getTime(),
    updatedAt: user.updatedAt.getTime(),
    profile: user.profile as UserReply['profile'],
    applicationId: user.applicationId,
    cimdClientId: null,
    isSuspended: user.isSuspended,
    hasPassword: user.passwordDigest !== null,
    isPasswordExpired: user.isPasswordExpired,
  } satisfies UserReply;
}
