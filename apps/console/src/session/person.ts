/** Who is signed in, as the ID token says it. */
export interface Person {
  readonly id: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly isEmailVerified: boolean;
}

/** undefined: there is no ID token, or it names nobody. */
export function personOf(claims: unknown): Person | undefined {
  const id = text(claims, 'sub');
  if (id === undefined) return undefined;
  return { id, name: text(claims, 'name'), email: text(claims, 'email'), isEmailVerified: claim(claims, 'email_verified') === true };
}

/** What to call a person: the name, or the address, or at least the id. */
export function nameOf({ name, email, id }: Person): string {
  return name ?? email ?? id;
}

/** Two letters for the round picture: the first of the first and of the last word. */
export function initialsOf(person: Person): string {
  const words = nameOf(person)
    .replace(/@.*/, '')
    .split(/[\s._-]+/)
    .filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

function text(claims: unknown, name: string): string | undefined {
  const value = claim(claims, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function claim(claims: unknown, name: string): unknown {
  return typeof claims === 'object' && claims !== null ? Reflect.get(claims, name) : undefined;
}
