import * as z from 'zod';

/**
 * Where a mail is, as far as the service knows, told in the same words for every address.
 * - `waiting`: the first attempt is under way.
 * - `handed`: a mail server took the mail; `server` is the one that answered, `at` when.
 * - `delayed`: an attempt failed and the next one is planned.
 * - `failed`: nothing more will be tried for this mail.
 */
export const delivery = z.object({
  state: z.enum(['waiting', 'handed', 'delayed', 'failed']),
  server: z.string().nullable(),
  /** ISO 8601, UTC. */
  at: z.string(),
});
export type Delivery = z.infer<typeof delivery>;

/** What the person came to do: what follows is asked for the same. */
const event = z.enum(['SignIn', 'Register']);

export const identifierStep = z.object({
  name: z.literal('identifier'),
  event,
  /** The address to start with, from `login_hint` or from the step before; empty when nothing is known. */
  email: z.string(),
  /** Whether an unknown address may create an account here. */
  mayRegister: z.boolean(),
});

export const codeStep = z.object({
  name: z.literal('code'),
  event,
  verificationId: z.string(),
  email: z.string(),
  /** How many digits a code has. */
  digits: z.number().int(),
  /** ISO 8601, UTC. */
  expiresAt: z.string(),
  /** ISO 8601, UTC: the page offers another mail from then on. */
  resendAt: z.string(),
  delivery,
});

/** The code was right, but the page went away before it could go on: identification and submit are still to come. */
export const proceedStep = z.object({ name: z.literal('proceed'), event, verificationId: z.string(), email: z.string() });

/** Everything has been proved: the page goes on to this address. */
export const redirectStep = z.object({ name: z.literal('redirect'), redirectTo: z.string() });

/** What the person should see next. The sign-in pages are a map from `name` to a page. */
export const step = z.discriminatedUnion('name', [identifierStep, codeStep, proceedStep, redirectStep]);
export type Step = z.infer<typeof step>;
export type IdentifierStep = z.infer<typeof identifierStep>;
export type CodeStep = z.infer<typeof codeStep>;
export type ProceedStep = z.infer<typeof proceedStep>;
