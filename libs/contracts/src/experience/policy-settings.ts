import * as z from 'zod';

/** More is refused: longer-lived codes and more tries would make six digits guessable. */
export const verificationCodePolicy = z.object({
  /** Seconds. */
  expirationDuration: z.number().int().min(60).max(600).optional(),
  maxRetryAttempts: z.number().int().min(1).max(10).optional(),
});

export const sentinelPolicy = z.object({
  /** Failures within an hour. */
  maxAttempts: z.number().int().min(1).max(100).optional(),
  /** Minutes. */
  lockoutDuration: z.number().int().min(1).max(10_080).optional(),
});

export const captchaPolicy = z.object({ enabled: z.boolean().optional() });

/** Lists of `name@example.com` and `@example.com`; `*` stands for any characters. */
const addresses = z.array(z.string().max(320)).max(500).optional();
export const emailBlocklistPolicy = z.object({
  blockDisposableAddresses: z.boolean().optional(),
  /** Whether `name+anything@example.com` is refused. */
  blockSubaddressing: z.boolean().optional(),
  /** When it holds anything, only these may register. */
  customAllowlist: addresses,
  customBlocklist: addresses,
});

/** NIST SP 800-63B: at least 8 characters where a second factor follows, and room for at least 64. */
const length = z
  .object({ min: z.number().int().min(8).max(256), max: z.number().int().min(64).max(256) })
  .partial()
  .refine(({ min = 8, max = 256 }) => min <= max, { path: ['max'], message: 'is less than min' });

/** What is absent has its default. */
export const passwordPolicy = z
  .object({
    length,
    /** How many of: lower case, upper case, digits, symbols. */
    characterTypes: z.object({ min: z.number().int().min(1).max(4) }).partial(),
    rejects: z
      .object({ pwned: z.boolean(), repetitionAndSequence: z.boolean(), userInfo: z.boolean(), words: z.array(z.string().min(1).max(64)).max(500) })
      .partial(),
  })
  .partial();

export const passwordExpiration = z.union([
  z.object({ enabled: z.literal(false).optional() }),
  z.object({
    enabled: z.literal(true),
    validPeriodDays: z.number().int().min(1).max(3650),
    /** Epoch milliseconds, set by the service. */
    enabledAt: z.number().int().nonnegative().optional(),
  }),
]);

const userNameLength = z.number().int().min(1).max(128);
export const usernamePolicy = z
  .object({
    caseSensitive: z.boolean(),
    minLength: userNameLength,
    maxLength: userNameLength,
    allowedChars: z.object({ lowercase: z.boolean(), uppercase: z.boolean(), numbers: z.boolean(), underscore: z.boolean() }),
  })
  .refine(({ minLength, maxLength }) => minLength <= maxLength, { path: ['maxLength'], message: 'is less than minLength' })
  .refine(({ allowedChars: { lowercase, uppercase, underscore } }) => lowercase || uppercase || underscore, {
    path: ['allowedChars'],
    message: 'leaves nothing a user name can begin with: allow letters or the underscore',
  });
