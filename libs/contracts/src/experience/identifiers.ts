import * as z from 'zod';

/** What a person came to do. `ForgotPassword` belongs to password accounts. */
export const interactionEvent = z.enum(['SignIn', 'Register', 'ForgotPassword']);
export type InteractionEvent = z.infer<typeof interactionEvent>;

/** At most 256 characters on the wire; the service makes it canonical (RFC 5321 allows 254) before any use. */
export const emailIdentifier = z.object({ type: z.literal('email'), value: z.string().min(1).max(256) });

/** Who is meant. Phone numbers join this union together with the first SMS connector. */
export const verificationCodeIdentifier = z.discriminatedUnion('type', [emailIdentifier]);
export type VerificationCodeIdentifier = z.infer<typeof verificationCodeIdentifier>;

export const verificationId = z.string().min(1).max(64);
