import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import type { CsvRow } from '../../list/csv';

export const exportColumns = [
  ...['id', 'username', 'primaryEmail', 'primaryPhone', 'name', 'avatar', 'isSuspended', 'hasPassword', 'createdAt', 'lastSignInAt'],
  ...['profile', 'customData'],
] as const;

/** A user as a row of text. Objects are written as JSON, which the import reads again. */
export function exportRow(user: UserReply): CsvRow {
  const { profile, customData, createdAt, lastSignInAt } = user;
  return {
    ...{ id: user.id, username: user.username, primaryEmail: user.primaryEmail, primaryPhone: user.primaryPhone, name: user.name, avatar: user.avatar },
    ...{ isSuspended: user.isSuspended, hasPassword: user.hasPassword },
    createdAt: new Date(createdAt).toISOString(),
    lastSignInAt: lastSignInAt === null ? null : new Date(lastSignInAt).toISOString(),
    profile: jsonOf(profile),
    customData: jsonOf(customData),
  };
}

function jsonOf(value: object): string | null {
  return Object.keys(value).length === 0 ? null : JSON.stringify(value);
}
