import * as z from 'zod';

/** A verification by code, as the sign-in under way keeps it. Times are epoch milliseconds by the database's clock. */
export const codeRecord = z.object({
  id: z.string(),
  type: z.literal('EmailVerificationCode'),
  address: z.string(),
  purpose: z.string(),
  codeId: z.string(),
  verified: z.boolean(),
  expiresAt: z.number(),
  sentAt: z.number(),
});
export type CodeRecord = z.infer<typeof codeRecord>;
