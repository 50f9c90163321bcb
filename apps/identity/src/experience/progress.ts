import type { KnownIdentifier } from '@gatepost/contracts/experience/step';
import type { CodeRecord } from '../verification/codes/code-record';
import type { ExperienceState, MissingPart, VerificationRecord } from './experience-state';

/** A verification as the next step sees it. */
export interface Begun {
  readonly id: string;
  readonly identifier: KnownIdentifier;
  readonly isVerified: boolean;
  /** It proves an address that the account still needs. */
  readonly completesProfile: boolean;
  /** Where it goes by a code. */
  readonly code: CodeRecord | undefined;
}

/** What the account still needs, without what was collected since. */
export function missingOf(state: ExperienceState | undefined): MissingPart[] {
  if (!state?.missing) return [];
  const { profile } = state;
  return state.missing.filter((part) => (part === 'emailOrPhone' ? !profile.email && !profile.phone : profile[part] === undefined));
}

/** The verification that the next step is about: while something is missing, only one that can bring it. */
export function latestRecord(state: ExperienceState | undefined): Begun | undefined {
  if (!state) return undefined;
  const missing = missingOf(state);
  const open = state.records.filter((record) => !isCollected(state, record));
  if (missing.length === 0) return begun(open.at(-1) ?? state.records.at(-1), false);
  return begun(open.filter((record) => brings(record, missing)).at(-1), true);
}

/** By what the person is known so far. */
export function knownIdentifier({ records, profile: { username, email, phone } }: ExperienceState): KnownIdentifier | undefined {
  const collected = { username, email, phone };
  const [type] = (['username', 'email', 'phone'] as const).filter((part) => collected[part] !== undefined);
  if (type) return { type, value: collected[type] ?? '' };
  const proved = records.find(({ verified }) => verified);
  return proved && identifierOf(proved);
}

function begun(record: VerificationRecord | undefined, completesProfile: boolean): Begun | undefined {
  if (!record) return undefined;
  const code = isCode(record) ? record : undefined;
  return { id: record.id, identifier: identifierOf(record), isVerified: record.verified, completesProfile, code };
}

function isCollected({ profile }: ExperienceState, record: VerificationRecord): boolean {
  return isCode(record) && profile[kindOf(record)] === record.address;
}

function brings(record: VerificationRecord, missing: readonly MissingPart[]): boolean {
  return isCode(record) && (missing.includes('emailOrPhone') || missing.includes(kindOf(record)));
}

function identifierOf(record: VerificationRecord): KnownIdentifier {
  if (isCode(record)) return { type: kindOf(record), value: record.address };
  return record.type === 'Password' ? record.identifier : { type: 'username', value: record.username };
}

function isCode(record: VerificationRecord): record is CodeRecord {
  return record.type === 'EmailVerificationCode' || record.type === 'PhoneVerificationCode';
}

export function kindOf({ type }: CodeRecord): 'email' | 'phone' {
  return type === 'EmailVerificationCode' ? 'email' : 'phone';
}
