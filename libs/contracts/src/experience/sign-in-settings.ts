import * as z from 'zod';

const identifier = z.enum(['username', 'email', 'phone']);

export const signInMethod = z.object({ identifier, password: z.boolean(), verificationCode: z.boolean(), isPasswordPrimary: z.boolean() });
export const signIn = z.object({ methods: z.array(signInMethod).max(10) });
export const signUp = z.object({
  identifiers: z.array(identifier).max(10),
  /** Whether a new account needs a password. */
  password: z.boolean(),
  /** Whether a new address has to be proved with a code. */
  verify: z.boolean(),
  secondaryIdentifiers: z
    .array(z.object({ identifier: z.enum([...identifier.options, 'emailOrPhone']), verify: z.boolean().optional() }))
    .max(10)
    .optional(),
});
export const signInMode = z.enum(['SignIn', 'Register', 'SignInAndRegister']);
export const agreeToTermsPolicy = z.enum(['Automatic', 'ManualRegistrationOnly', 'Manual']);
export const socialSignIn = z.object({ automaticAccountLinking: z.boolean().optional(), skipRequiredIdentifiers: z.boolean().optional() });
export const socialSignInConnectorTargets = z.array(z.string().min(1).max(128)).max(100);
export const passkeySignIn = z.object({ enabled: z.boolean(), showPasskeyButton: z.boolean(), allowAutofill: z.boolean() }).partial();
/** null: every field of the catalogue. */
export const signUpProfileFields = z
  .array(z.object({ name: z.string().min(1).max(128) }))
  .max(100)
  .nullable();

/** Of those who forgot their password. null: by every connector there is. */
export const forgotPasswordMethods = z
  .array(z.enum(['EmailVerificationCode', 'PhoneVerificationCode']))
  .max(10)
  .nullable();

export const mfa = z.object({
  factors: z.array(z.enum(['Totp', 'WebAuthn', 'BackupCode', 'EmailVerificationCode', 'PhoneVerificationCode'])).max(20),
  policy: z.enum([
    'UserControlled',
    'Mandatory',
    'PromptOnlyAtSignIn',
    'PromptAtSignInAndSignUp',
    'NoPrompt',
    'PromptAtSignInAndSignUpMandatory',
    'PromptOnlyAtSignInMandatory',
  ]),
  organizationRequiredMfaPolicy: z.enum(['NoPrompt', 'Mandatory']).optional(),
});
/** Asks for the second factor only where a sign-in looks unusual. */
export const adaptiveMfa = z.object({ enabled: z.boolean().optional() });
