import type { readInteraction } from '@gatepost/contracts/experience/operations';
import type { SignInIdentifier } from '@gatepost/contracts/experience/identifiers';
import type * as z from 'zod';
import { addressKindOf } from '../verification/codes/code-record';
import { isCode, type ExperienceState, type PendingProfile, type VerificationRecord } from './experience-state';

/** The sign-in under way without its secrets. */
export function interactionView({ interactionEvent, userId, records, profile }: ExperienceState): z.infer<typeof readInteraction.response> {
  return {
    interactionEvent,
    ...(userId !== undefined && { userId }),
    profile: profileView(profile),
    verificationRecords: records.map((record) => ({ id: record.id, type: record.type, identifier: identifierOf(record), verified: record.verified })),
    mfa: {},
    captcha: { verified: false, skipped: false },
  };
}

function profileView({ username, email, phone, password, details }: PendingProfile) {
  return {
    ...details,
    ...(username !== undefined && { username }),
    ...(email !== undefined && { primaryEmail: email }),
    ...(phone !== undefined && { primaryPhone: phone }),
    ...(password && { hasPassword: true }),
  };
}

function identifierOf(record: VerificationRecord): SignInIdentifier {
  if (isCode(record)) return { type: addressKindOf(record), value: record.address };
  return record.type === 'Password' ? record.identifier : { type: 'username', value: record.username };
}
