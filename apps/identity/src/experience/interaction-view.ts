import type { readInteraction } from '@gatepost/contracts/experience/operations';
import type * as z from 'zod';
import type { ExperienceState } from './experience-state';

/** The sign-in under way without its secrets. */
export function interactionView({ interactionEvent, userId, records }: ExperienceState): z.infer<typeof readInteraction.response> {
  return {
    interactionEvent,
    ...(userId !== undefined && { userId }),
    profile: {},
    verificationRecords: records.map(({ id, type, address, verified }) => ({ id, type, identifier: { type: 'email', value: address }, verified })),
    mfa: {},
    captcha: { verified: false, skipped: false },
  };
}
