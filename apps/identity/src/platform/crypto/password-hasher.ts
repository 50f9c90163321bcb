import type { PasswordAlgorithm } from '@gatepost/contracts/management/users-shapes';

/** A password as it is kept. */
export interface PasswordHash {
  readonly algorithm: PasswordAlgorithm;
  readonly digest: string;
}

/** How passwords are hashed and checked. Every call is slow on purpose: none belongs inside a transaction. */
export abstract class PasswordHasher {
  abstract hash(password: string): Promise<PasswordHash>;

  /** false also for a digest that nothing can be checked against. */
  abstract verify(password: string, hash: PasswordHash): Promise<boolean>;

  /** Whether a digest that comes from elsewhere can be checked against, at a cost that is bearable. */
  abstract accepts(hash: PasswordHash): boolean;

  /** Whether the password should be hashed anew as soon as it is known. */
  abstract isOutdated(hash: PasswordHash): boolean;
}
