import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { canonicalPhone } from '@gatepost/connector-kit/canonical-phone';
import { importedUser, type ImportedUser, type ImportIssue } from '@gatepost/contracts/management/users-import';
import type { PasswordHasher } from '../../platform/crypto/password-hasher';

/** A row of an import: somebody whose identifiers are canonical, or what is wrong with it. */
export type ReadRow = { readonly person: ImportedUser } | { readonly issues: readonly ImportIssue[] };

/** An avatar that is not there and texts that say nothing are left out, so that an update keeps what is there. */
export function readRow(row: unknown, hasher: PasswordHasher): ReadRow {
  const parsed = importedUser.safeParse(row);
  if (!parsed.success) return { issues: parsed.error.issues.map(plainIssue) };
  const { primaryEmail, primaryPhone, passwordDigest, passwordAlgorithm, ...rest } = parsed.data;
  const address = primaryEmail === undefined ? undefined : canonicalAddress(primaryEmail);
  if (primaryEmail !== undefined && address === undefined) return refused('primaryEmail', 'not_an_address', 'is not an e-mail address');
  const hash = passwordDigest !== undefined && passwordAlgorithm !== undefined ? { digest: passwordDigest, algorithm: passwordAlgorithm } : undefined;
  if (passwordDigest !== undefined && !(hash && hasher.accepts(hash)))
    return refused('passwordDigest', 'unusable_digest', 'no password can be checked against this as the algorithm that is given');
  const person = {
    ...rest,
    ...(address !== undefined && { primaryEmail: address }),
    ...(primaryPhone !== undefined && { primaryPhone: canonicalPhone(primaryPhone) }),
    ...(hash && { passwordDigest: hash.digest, passwordAlgorithm: hash.algorithm }),
  };
  const { username, primaryEmail: email, primaryPhone: phone } = person;
  if (username === undefined && email === undefined && phone === undefined) return refused(undefined, 'identifier_missing', 'has nothing that says who it is');
  return { person };
}

function refused(member: string | undefined, code: string, message: string): ReadRow {
  return { issues: [{ path: member === undefined ? [] : [member], code, message }] };
}

/** What was sent is not sent back with what is said of it. */
function plainIssue({
  path,
  input: _,
  ...issue
}: {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
  input?: unknown;
}): ImportIssue {
  return { ...issue, path: path.map((step) => (typeof step === 'number' ? step : String(step))) };
}
