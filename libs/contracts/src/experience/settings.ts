import * as z from 'zod';

/** The parts of a sign-in experience the service acts on. Names and defaults are the wire contract's. */
export const color = z.object({ primaryColor: z.string(), isDarkModeEnabled: z.boolean(), darkPrimaryColor: z.string().optional() });
export const branding = z.object({ logoUrl: z.string().optional(), darkLogoUrl: z.string().optional(), favicon: z.string().optional() });
export const languageInfo = z.object({ autoDetect: z.boolean(), fallbackLanguage: z.string() });
export const signInMethod = z.object({
  identifier: z.enum(['username', 'email', 'phone']),
  password: z.boolean(),
  verificationCode: z.boolean(),
  isPasswordPrimary: z.boolean(),
});
export const signIn = z.object({ methods: z.array(signInMethod) });
export const signUp = z.object({ identifiers: z.array(z.enum(['username', 'email', 'phone'])), password: z.boolean(), verify: z.boolean() });
export const signInMode = z.enum(['SignIn', 'Register', 'SignInAndRegister']);
export const verificationCodePolicy = z.object({
  /** Seconds. */
  expirationDuration: z.number().int().min(60).max(600).optional(),
  maxRetryAttempts: z.number().int().min(1).max(10).optional(),
});
export const sentinelPolicy = z.object({
  maxAttempts: z.number().int().positive().optional(),
  /** Minutes. */
  lockoutDuration: z.number().int().positive().optional(),
});

export const signInExperience = z.object({
  color,
  branding,
  languageInfo,
  termsOfUseUrl: z.string().nullable(),
  privacyPolicyUrl: z.string().nullable(),
  supportEmail: z.string().nullable(),
  signIn,
  signUp,
  signInMode,
  verificationCodePolicy,
  sentinelPolicy,
  unknownSessionRedirectUrl: z.string().nullable(),
});
export type SignInExperience = z.infer<typeof signInExperience>;
