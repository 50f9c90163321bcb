/** Passwords that are known to attackers. */
export abstract class BreachedPasswords {
  abstract has(password: string): Promise<boolean>;
}
