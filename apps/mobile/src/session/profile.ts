import type { IdTokenClaims } from '@logto/capacitor';

/** The person as the app shows them. */
export interface Profile {
  name: string | undefined;
  email: string | undefined;
  /** One or two letters for the avatar. */
  initials: string;
  /** Milliseconds. */
  memberSince: number | undefined;
}

export function profileOf(claims: IdTokenClaims): Profile {
  const name = claims.name ?? claims.username ?? undefined;
  const email = claims.email ?? undefined;
  const memberSince = claims['created_at'];
  return { name, email, initials: initialsOf(name ?? email?.split('@')[0] ?? ''), memberSince: typeof memberSince === 'number' ? memberSince : undefined };
}

function initialsOf(name: string): string {
  const words = name.split(/[\s._+-]+/).filter(Boolean);
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  // By code point: a name may begin with a letter that takes two UTF-16 units.
  return ends.map((word) => [...(word ?? '')].at(0)?.toLocaleUpperCase() ?? '').join('');
}
