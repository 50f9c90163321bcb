import * as z from 'zod';

/** How an imported password was hashed. What is hashed here is Argon2id. */
export const passwordAlgorithm = z.enum(['Argon2i', 'Argon2id', 'Argon2d', 'SHA1', 'SHA256', 'MD5', 'Bcrypt', 'Legacy']);
export type PasswordAlgorithm = z.infer<typeof passwordAlgorithm>;

/** The claims of OpenID Connect that have no column of their own. */
const profileOf = (text: z.ZodString) =>
  z
    .object({
      familyName: text,
      givenName: text,
      middleName: text,
      nickname: text,
      preferredUsername: text,
      profile: text,
      website: text,
      gender: text,
      birthdate: text,
      zoneinfo: text,
      locale: text,
      address: z.object({ formatted: text, streetAddress: text, locality: text, region: text, postalCode: text, country: text }).partial(),
    })
    .partial();

export const givenProfile = profileOf(z.string().max(1024));
export const keptProfile = profileOf(z.string());
export const customData = z.record(z.string(), z.unknown());

/** Times are epoch milliseconds. */
export const user = z.object({
  id: z.string(),
  username: z.string().nullable(),
  primaryEmail: z.string().nullable(),
  primaryPhone: z.string().nullable(),
  name: z.string().nullable(),
  avatar: z.string().nullable(),
  customData,
  identities: z.record(z.string(), z.object({ userId: z.string(), details: customData.optional() })),
  lastSignInAt: z.number().nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
  profile: keptProfile,
  /** The application the person registered with. */
  applicationId: z.string().nullable(),
  cimdClientId: z.null(),
  isSuspended: z.boolean(),
  hasPassword: z.boolean(),
  /** An administrator has ended it: another one has to be chosen with the next sign-in. Those that are only old are not told here. */
  isPasswordExpired: z.boolean(),
});
export type UserReply = z.infer<typeof user>;

export const userInFull = user.extend({
  /** Only when asked for. */
  ssoIdentities: z.array(customData).optional(),
  /** Only when asked for; null when there is no password. */
  passwordDigest: z.string().nullable().optional(),
  passwordAlgorithm: passwordAlgorithm.nullable().optional(),
});

/** Letters, digits and underscores, and no digit first. */
export const username = z
  .string()
  .max(128, { abort: true })
  .regex(/^[A-Z_a-z]\w*$/);
/** In any spelling: the service keeps the canonical one. */
export const primaryEmail = z.string().max(256);
/** Digits with the country's code, without a plus sign. */
export const primaryPhone = z.string().max(128, { abort: true }).regex(/^\d+$/);
export const name = z.string().max(128);
/** An empty text is kept: there is no picture. */
export const avatar = z.union([z.url({ protocol: /^https?$/ }).max(2048), z.literal('')]).nullable();
export const password = z.string().min(1).max(256);
export const passwordDigest = z.string().min(1).max(256);

/** An empty text takes the value away, as null does. */
export const removable = <Schema extends z.ZodType<string>>(schema: Schema) =>
  z
    .union([schema, z.literal('')])
    .nullable()
    .transform((value) => (value === '' ? null : value));

export const readingErrors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;
/** Of an operation on one user. */
export const errorsOfOne = [...readingErrors, 'entity.not_found'] as const;
