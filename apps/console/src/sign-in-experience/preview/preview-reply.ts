import type { PreviewReply, PreviewStepName } from '@gatepost/contracts/experience/preview';
import * as z from 'zod';

const stepNames = ['identifier', 'register', 'password', 'choose-password', 'code', 'done'] as const satisfies readonly PreviewStepName[];

const sender = z.literal('gatepost_preview');
const stepName = z.enum(stepNames);
const reply = z.union([
  z.object({ sender, ready: z.literal(true) }),
  z.object({ sender, shown: stepName, steps: z.array(stepName).min(1).max(stepNames.length) }),
]);

/** What the pages in the frame say; undefined when it is none of their messages. */
export function previewReplyOf(data: unknown): PreviewReply | undefined {
  return reply.safeParse(data).data;
}
