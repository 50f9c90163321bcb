import * as z from 'zod';

/** What a person came to do. `ForgotPassword` belongs to password accounts. */
export const interactionEvent = z.enum(['SignIn', 'Register', 'ForgotPassword']);
export type InteractionEvent = z.infer<typeof interactionEvent>;

/** At most 256 characters on the wire; the service makes it canonical (RFC 5321 allows 254) before any use. */
const emailIdentifier = z.object({ type: z.literal('email'), value: z.string().min(1).max(256) });
/** Digits with the country's code, without a plus sign. */
const phoneIdentifier = z.object({ type: z.literal('phone'), value: z.string().max(32, { abort: true }).regex(/^\d+$/) });
const usernameIdentifier = z.object({ type: z.literal('username'), value: z.string().min(1).max(128) });

/** Where a code can go. */
export const verificationCodeIdentifier = z.discriminatedUnion('type', [emailIdentifier, phoneIdentifier]);
export type VerificationCodeIdentifier = z.infer<typeof verificationCodeIdentifier>;

/** By what a person says who they are. */
export const signInIdentifier = z.discriminatedUnion('type', [usernameIdentifier, emailIdentifier, phoneIdentifier]);
export type SignInIdentifier = z.infer<typeof signInIdentifier>;

/** What a new account with a password is called. */
export const newUsernameIdentifier = usernameIdentifier;

/** As long as the longest password a policy may allow, and then some: what is too long for the policy is told by the policy. */
export const typedPassword = z.string().min(1).max(1024);

export const verificationId = z.string().min(1).max(64);
