import * as z from 'zod';
import { branding, color, customContent, customCss, customUiAssets, customUiCsp, languageInfo, mailAddressOrNone, webUrlOrNone } from './appearance-settings';
import {
  captchaPolicy,
  emailBlocklistPolicy,
  passwordExpiration,
  passwordPolicy,
  sentinelPolicy,
  usernamePolicy,
  verificationCodePolicy,
} from './policy-settings';
import {
  adaptiveMfa,
  agreeToTermsPolicy,
  forgotPasswordMethods,
  mfa,
  passkeySignIn,
  signIn,
  signInMode,
  signUp,
  signUpProfileFields,
  socialSignIn,
  socialSignInConnectorTargets,
} from './sign-in-settings';

/** How people come in and what they see. Names, shapes and defaults are the wire contract's. */
export const signInExperience = z.object({
  color,
  branding,
  hideLogtoBranding: z.boolean(),
  languageInfo,
  termsOfUseUrl: webUrlOrNone,
  privacyPolicyUrl: webUrlOrNone,
  agreeToTermsPolicy,
  signIn,
  signUp,
  socialSignIn,
  socialSignInConnectorTargets,
  signInMode,
  customCss,
  customContent,
  customUiAssets,
  customUiCsp,
  passwordPolicy,
  mfa,
  adaptiveMfa,
  singleSignOnEnabled: z.boolean(),
  supportEmail: mailAddressOrNone,
  supportWebsiteUrl: webUrlOrNone,
  /** Where a browser goes that opens the pages without a sign-in under way. */
  unknownSessionRedirectUrl: webUrlOrNone,
  captchaPolicy,
  sentinelPolicy,
  emailBlocklistPolicy,
  verificationCodePolicy,
  forgotPasswordMethods,
  passkeySignIn,
  signUpProfileFields,
  passwordExpiration,
  usernamePolicy,
});
export type SignInExperience = z.infer<typeof signInExperience>;
