import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import type { Person } from '../session/person';

type Named = Pick<UserReply, 'id' | 'name' | 'username' | 'primaryEmail' | 'primaryPhone'>;

/** What to call somebody: there is always something. */
export function titleOf(user: Named): string {
  return user.name || user.username || identifierOf(user) || user.id;
}

/** What somebody is reached by. */
export function identifierOf({ primaryEmail, primaryPhone }: Pick<Named, 'primaryEmail' | 'primaryPhone'>): string | undefined {
  return primaryEmail ?? (primaryPhone === null ? undefined : `+${primaryPhone}`);
}

/** For the round picture. */
export function personOf(user: Named): Person {
  return { id: user.id, name: user.name || user.username || undefined, email: user.primaryEmail ?? undefined, isEmailVerified: false };
}
