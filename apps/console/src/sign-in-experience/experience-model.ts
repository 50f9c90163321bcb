import { darkColorOf } from '@gatepost/contracts/experience/dark-color';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { SignInExperienceReply } from '@gatepost/contracts/management/sign-in-experience';

type Settings = SignInExperience;
export type SignInMethod = Settings['signIn']['methods'][number];
export type Identifier = SignInMethod['identifier'];
export type SecondaryIdentifier = Identifier | 'emailOrPhone';

/** The settings as a form holds them: nothing is absent, an empty text is none. */
export interface ExperienceModel {
  readonly color: { readonly primaryColor: string; readonly isDarkModeEnabled: boolean; readonly hasOwnDarkColor: boolean; readonly darkPrimaryColor: string };
  readonly branding: { readonly logoUrl: string; readonly darkLogoUrl: string; readonly favicon: string; readonly darkFavicon: string };
  readonly customCss: string;
  readonly termsOfUseUrl: string;
  readonly privacyPolicyUrl: string;
  readonly agreeToTermsPolicy: Settings['agreeToTermsPolicy'];
  readonly supportEmail: string;
  readonly supportWebsiteUrl: string;
  readonly unknownSessionRedirectUrl: string;
  readonly languageInfo: { readonly autoDetect: boolean; readonly fallbackLanguage: string };
  readonly signUp: {
    readonly identifiers: Identifier[];
    readonly password: boolean;
    readonly verify: boolean;
    readonly secondaryIdentifiers: { readonly identifier: SecondaryIdentifier; readonly verify: boolean }[];
  };
  readonly signIn: { readonly methods: SignInMethod[] };
  readonly signInMode: Settings['signInMode'];
  /** `byConnectors`: by whatever there is to send codes with. */
  readonly forgotPassword: { readonly byConnectors: boolean; readonly email: boolean; readonly phone: boolean };
  readonly usernamePolicy: Settings['usernamePolicy'];
}

export type Proposal = Pick<Settings, Exclude<keyof ExperienceModel, 'forgotPassword'> | 'forgotPasswordMethods'>;

export function modelOf(settings: SignInExperienceReply): ExperienceModel {
  const { color, branding, signUp, signIn, forgotPasswordMethods: ways, usernamePolicy, languageInfo } = settings;
  const { primaryColor, darkPrimaryColor, isDarkModeEnabled } = color;
  const hasOwnDarkColor = darkPrimaryColor.toLowerCase() !== darkColorOf(primaryColor);
  return {
    color: { primaryColor, isDarkModeEnabled, hasOwnDarkColor, darkPrimaryColor: hasOwnDarkColor ? darkPrimaryColor : darkColorOf(primaryColor) },
    branding: {
      logoUrl: branding.logoUrl ?? '',
      darkLogoUrl: branding.darkLogoUrl ?? '',
      favicon: branding.favicon ?? '',
      darkFavicon: branding.darkFavicon ?? '',
    },
    customCss: settings.customCss ?? '',
    ...textsOf(settings),
    agreeToTermsPolicy: settings.agreeToTermsPolicy,
    languageInfo,
    signUp: {
      identifiers: signUp.identifiers,
      password: signUp.password,
      verify: signUp.verify,
      secondaryIdentifiers: (signUp.secondaryIdentifiers ?? []).map(({ identifier, verify }) => ({ identifier, verify: verify ?? false })),
    },
    signIn: { methods: signIn.methods },
    signInMode: settings.signInMode,
    forgotPassword: {
      byConnectors: ways === null,
      email: ways?.includes('EmailVerificationCode') ?? false,
      phone: ways?.includes('PhoneVerificationCode') ?? false,
    },
    usernamePolicy,
  };
}

function textsOf({ termsOfUseUrl, privacyPolicyUrl, supportEmail, supportWebsiteUrl, unknownSessionRedirectUrl }: SignInExperienceReply) {
  return {
    termsOfUseUrl: termsOfUseUrl ?? '',
    privacyPolicyUrl: privacyPolicyUrl ?? '',
    supportEmail: supportEmail ?? '',
    supportWebsiteUrl: supportWebsiteUrl ?? '',
    unknownSessionRedirectUrl: unknownSessionRedirectUrl ?? '',
  };
}

/** What the service is sent. */
export function proposalOf({ forgotPassword, color, branding, signUp, customCss, ...same }: ExperienceModel): Proposal {
  const { primaryColor, isDarkModeEnabled, hasOwnDarkColor, darkPrimaryColor } = color;
  const { secondaryIdentifiers: secondary, ...first } = signUp;
  return {
    ...same,
    color: { primaryColor, isDarkModeEnabled, ...(hasOwnDarkColor && { darkPrimaryColor }) },
    branding: Object.fromEntries(Object.entries(branding).flatMap(([name, address]) => (address.trim() === '' ? [] : [[name, address.trim()]]))),
    customCss: customCss === '' ? null : customCss,
    signUp: { ...first, ...(secondary.length > 0 && { secondaryIdentifiers: secondary }) },
    forgotPasswordMethods: forgotPassword.byConnectors
      ? null
      : [...(forgotPassword.email ? (['EmailVerificationCode'] as const) : []), ...(forgotPassword.phone ? (['PhoneVerificationCode'] as const) : [])],
  };
}

/** Of a proposal, the members that differ from what is saved: each that is sent replaces the one before it. */
export function changedMembers(saved: Proposal, wanted: Proposal): Partial<Proposal> {
  const before = new Map<string, unknown>(Object.entries(saved));
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name))));
}

const noChars = { lowercase: true, uppercase: true, numbers: true, underscore: true };

/** In place of the settings until they have come. */
export const nothingYet: ExperienceModel = {
  color: { primaryColor: '', isDarkModeEnabled: false, hasOwnDarkColor: false, darkPrimaryColor: '' },
  branding: { logoUrl: '', darkLogoUrl: '', favicon: '', darkFavicon: '' },
  customCss: '',
  termsOfUseUrl: '',
  privacyPolicyUrl: '',
  agreeToTermsPolicy: 'Automatic',
  supportEmail: '',
  supportWebsiteUrl: '',
  unknownSessionRedirectUrl: '',
  languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
  signUp: { identifiers: [], password: false, verify: false, secondaryIdentifiers: [] },
  signIn: { methods: [] },
  signInMode: 'SignInAndRegister',
  forgotPassword: { byConnectors: false, email: false, phone: false },
  usernamePolicy: { caseSensitive: true, minLength: 1, maxLength: 128, allowedChars: noChars },
};
