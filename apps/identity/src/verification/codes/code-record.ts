import * as z from 'zod';

/** A verification by code, as the sign-in under way keeps it. Times are epoch milliseconds by the database's clock. */
export const codeRecord = z.object({
  id: z.string(),
  type: z.enum(['EmailVerificationCode', 'PhoneVerificationCode']),
  /** Canonical: an e-mail address, or a phone number in digits. */
  address: z.string(),
  purpose: z.string(),
  codeId: z.string(),
  verified: z.boolean(),
  expiresAt: z.number(),
  sentAt: z.number(),
  /** The browser that asked for it, where the person had signed in before: guesses are counted with it. */
  browser: z.string().optional(),
});
export type CodeRecord = z.infer<typeof codeRecord>;

/** What kind of address a code went to. */
export function addressKindOf({ type }: Pick<CodeRecord, 'type'>): 'email' | 'phone' {
  return type === 'EmailVerificationCode' ? 'email' : 'phone';
}
