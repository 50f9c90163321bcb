import { interactionEvent } from '@gatepost/contracts/experience/identifiers';
import * as z from 'zod';
import { codeRecord } from '../verification/codes/code-record';

/** What a sign-in under way has come to. It lives in the provider's interaction, so it ends with it. */
const experienceState = z.object({
  interactionEvent,
  /** At most one of each type: a new one replaces the old. */
  records: z.array(codeRecord),
  /** The verified address; the next request's first read brings the user behind it. */
  verifiedEmail: z.string().optional(),
  /** Who it is, once identified. */
  userId: z.string().optional(),
});
export type ExperienceState = z.infer<typeof experienceState>;

/** undefined when nobody has started yet. */
export function parseState(kept: unknown): ExperienceState | undefined {
  return kept === undefined ? undefined : experienceState.parse(kept);
}
