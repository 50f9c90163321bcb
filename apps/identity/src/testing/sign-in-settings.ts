import { signInExperience, type SignInExperience } from '@gatepost/contracts/experience/settings';

/** A sign-in experience in which nothing is switched on. */
export function plainSettings(fallbackLanguage: SignInExperience['languageInfo']['fallbackLanguage']): SignInExperience {
  return signInExperience.parse({
    color: { primaryColor: '#12554c', isDarkModeEnabled: true },
    branding: {},
    hideLogtoBranding: false,
    languageInfo: { autoDetect: true, fallbackLanguage },
    termsOfUseUrl: null,
    privacyPolicyUrl: null,
    agreeToTermsPolicy: 'Automatic',
    signIn: { methods: [] },
    signUp: { identifiers: [], password: false, verify: false },
    socialSignIn: {},
    socialSignInConnectorTargets: [],
    signInMode: 'SignIn',
    customCss: null,
    customContent: {},
    customUiAssets: null,
    customUiCsp: {},
    passwordPolicy: {},
    mfa: { factors: [], policy: 'NoPrompt' },
    adaptiveMfa: {},
    singleSignOnEnabled: false,
    supportEmail: null,
    supportWebsiteUrl: null,
    unknownSessionRedirectUrl: null,
    captchaPolicy: {},
    sentinelPolicy: {},
    emailBlocklistPolicy: {},
    verificationCodePolicy: {},
    forgotPasswordMethods: null,
    passkeySignIn: {},
    signUpProfileFields: null,
    passwordExpiration: {},
    usernamePolicy: { caseSensitive: true, minLength: 1, maxLength: 128, allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true } },
  });
}
