import * as z from 'zod';
import { interactionEvent } from './identifiers';
import { agreeToTermsPolicy } from './sign-in-settings';

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

const identifierType = z.enum(['email', 'phone', 'username']);
export type IdentifierType = z.infer<typeof identifierType>;

/** By what a person is known: as it was typed, or as the service wrote it once it had seen it. */
const knownIdentifier = z.object({ type: identifierType, value: z.string() });
export type KnownIdentifier = z.infer<typeof knownIdentifier>;

/** Where a code can go. */
const codeIdentifier = z.object({ type: z.enum(['email', 'phone']), value: z.string() });
export type CodeIdentifier = z.infer<typeof codeIdentifier>;

/** What may be typed, and what follows it, the usual way first. */
const identifierChoice = z.object({ type: identifierType, methods: z.array(z.enum(['password', 'verificationCode'])) });
export type IdentifierChoice = z.infer<typeof identifierChoice>;

/** What a new password needs, told before it is typed. Whether it is breached or too personal, only the service can tell. */
const passwordRules = z.object({
  shortest: z.number().int(),
  longest: z.number().int(),
  /** How many of: lower case, upper case, digits, symbols. */
  characterTypes: z.number().int(),
  refusesBreached: z.boolean(),
  refusesPatterns: z.boolean(),
  refusesPersonalData: z.boolean(),
});
export type PasswordRules = z.infer<typeof passwordRules>;

export const identifierStep = z.object({
  name: z.literal('identifier'),
  /** What the person came to do: what follows is asked for the same. */
  event: interactionEvent,
  /** Never empty, in the tenant's order. */
  identifiers: z.array(identifierChoice),
  /** What to start with, from `login_hint`; empty when nothing is known. */
  value: z.string(),
  /** Whether an account may be created here. */
  mayRegister: z.boolean(),
  /** Whether somebody may sign in here. */
  maySignIn: z.boolean(),
  /** Whether a forgotten password can be replaced. */
  mayResetPassword: z.boolean(),
  /** Whether one code serves both: it signs in who has an account, and creates one for who has none. */
  oneCodeForBoth: z.boolean(),
  /** When the terms are agreed to: by going on, by a tick when an account is created, or by a tick always. */
  terms: agreeToTermsPolicy,
  /** Where a new password is asked for together with the identifier. */
  passwordRules: passwordRules.nullable(),
});

export const codeStep = z.object({
  name: z.literal('code'),
  event: interactionEvent,
  verificationId: z.string(),
  identifier: codeIdentifier,
  /** Whether the password of the account serves as well. */
  mayUsePassword: z.boolean(),
  /** The code proves an address that the account still needs; it is not what signs the person in. */
  completesProfile: z.boolean(),
  /** How many digits a code has. */
  digits: z.number().int(),
  /** ISO 8601, UTC. */
  expiresAt: z.string(),
  /** ISO 8601, UTC: the page offers another mail from then on. */
  resendAt: z.string(),
  delivery,
});

/** Code or password were right, but the page went away before it could go on: identification and submit are still to come. */
export const proceedStep = z.object({
  name: z.literal('proceed'),
  event: interactionEvent,
  verificationId: z.string(),
  identifier: knownIdentifier,
  completesProfile: z.boolean(),
  /** What identifies the person: this verification, what was collected for the new account, or nothing more. */
  identification: z.enum(['by-verification', 'by-profile', 'done']),
});

/** Who it is stands; the account still needs this. One question a page. */
export const profileStep = z.object({
  name: z.literal('profile'),
  event: interactionEvent,
  missing: z.array(z.enum(['username', 'password', 'email', 'phone', 'emailOrPhone'])),
  /** By what the person is known so far: password managers keep the password with it. */
  identifier: knownIdentifier.nullable(),
  /** Where a password is missing. */
  passwordRules: passwordRules.nullable(),
});

/** The owner of a forgotten password has proved an address of the account. */
export const newPasswordStep = z.object({ name: z.literal('new-password'), identifier: knownIdentifier, passwordRules });

/** Everything has been proved: the page goes on to this address. */
export const redirectStep = z.object({ name: z.literal('redirect'), redirectTo: z.string() });

/** What the person should see next. The sign-in pages are a map from `name` to a page. */
export const step = z.discriminatedUnion('name', [identifierStep, codeStep, proceedStep, profileStep, newPasswordStep, redirectStep]);
export type Step = z.infer<typeof step>;
export type IdentifierStep = z.infer<typeof identifierStep>;
export type CodeStep = z.infer<typeof codeStep>;
export type ProceedStep = z.infer<typeof proceedStep>;
export type ProfileStep = z.infer<typeof profileStep>;
export type NewPasswordStep = z.infer<typeof newPasswordStep>;
