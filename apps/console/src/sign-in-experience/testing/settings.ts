import type { SignInExperienceReply } from '@gatepost/contracts/management/sign-in-experience';

const email = { identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false } as const;

/** A sign-in experience as the service has it: people come in by codes to their e-mail address. */
export function savedSettings(change: Partial<SignInExperienceReply> = {}): SignInExperienceReply {
  return {
    tenantId: 'default',
    id: 'default',
    color: { primaryColor: '#12554c', isDarkModeEnabled: true, darkPrimaryColor: '#1b7e71' },
    branding: {},
    hideLogtoBranding: false,
    languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
    termsOfUseUrl: null,
    privacyPolicyUrl: null,
    agreeToTermsPolicy: 'Automatic',
    signIn: { methods: [email] },
    signUp: { identifiers: ['email'], password: false, verify: true },
    socialSignIn: {},
    socialSignInConnectorTargets: [],
    signInMode: 'SignInAndRegister',
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
    forgotPasswordMethods: [],
    passkeySignIn: {},
    signUpProfileFields: null,
    passwordExpiration: {},
    usernamePolicy: { caseSensitive: true, minLength: 1, maxLength: 128, allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true } },
    trustedDevice: {},
    ...change,
  };
}
