import { interactionEvent, signInIdentifier } from '@gatepost/contracts/experience/identifiers';
import { personalDetails } from '@gatepost/contracts/experience/personal-details';
import * as z from 'zod';
import { codeRecord, type CodeRecord } from '../verification/codes/code-record';
import { passwordAlgorithm } from '@gatepost/contracts/management/users-shapes';

/** A digest on its way to an account. The interaction holds it sealed: see `PendingDigests`. */
const pendingDigest = z.object({ sealed: z.string(), algorithm: passwordAlgorithm });
export type PendingDigest = z.infer<typeof pendingDigest>;

/** A password that matched. `passwordSetAt`, epoch milliseconds, says which one: another one since then makes this one worthless. */
const passwordRecord = z.object({
  id: z.string(),
  type: z.literal('Password'),
  identifier: signInIdentifier,
  userId: z.string(),
  passwordSetAt: z.number().nullable(),
  verified: z.literal(true),
});
export type PasswordRecord = z.infer<typeof passwordRecord>;

/** A name and a password that are good for a new account. */
const newPasswordIdentityRecord = z.object({
  id: z.string(),
  type: z.literal('NewPasswordIdentity'),
  username: z.string(),
  password: pendingDigest,
  verified: z.literal(true),
});
export type NewPasswordIdentityRecord = z.infer<typeof newPasswordIdentityRecord>;

const verificationRecord = z.discriminatedUnion('type', [codeRecord, passwordRecord, newPasswordIdentityRecord]);
export type VerificationRecord = z.infer<typeof verificationRecord>;

/** What the account gets when it is created, or when the sign-in ends. */
const pendingProfile = z.object({ username: z.string(), password: pendingDigest, email: z.string(), phone: z.string(), details: personalDetails }).partial();
export type PendingProfile = z.infer<typeof pendingProfile>;

const missingPart = z.enum(['username', 'password', 'email', 'phone', 'emailOrPhone']);
export type MissingPart = z.infer<typeof missingPart>;

/** What a sign-in under way has come to. It lives in the provider's interaction, so it ends with it. */
const experienceState = z.object({
  interactionEvent,
  /** At most one of each type, the latest last: a new one replaces the old. */
  records: z.array(verificationRecord),
  /** The address that was verified last; the next request's first read brings the user behind it. */
  claim: z.union([z.object({ email: z.string() }), z.object({ phone: z.string() })]).optional(),
  /** Who it is, once identified. */
  userId: z.string().optional(),
  /** Collected on the way. It belongs to nobody yet. */
  profile: pendingProfile.default({}),
  /** What was found missing when it was last looked at. */
  missing: z.array(missingPart).optional(),
});
export type ExperienceState = z.infer<typeof experienceState>;

/** undefined when nobody has started yet. */
export function parseState(kept: unknown): ExperienceState | undefined {
  return kept === undefined ? undefined : experienceState.parse(kept);
}

export function isCode(record: VerificationRecord): record is CodeRecord {
  return record.type === 'EmailVerificationCode' || record.type === 'PhoneVerificationCode';
}

/** A new record goes to the end and replaces the one of its type. */
export function withRecord(records: readonly VerificationRecord[], record: VerificationRecord): VerificationRecord[] {
  return [...records.filter(({ type }) => type !== record.type), record];
}
