import type { ExperienceModel } from './experience-model';

export const tabs = ['branding', 'methods', 'content', 'languages'] as const;
export type Tab = (typeof tabs)[number];

const TAB_OF: Readonly<Record<keyof ExperienceModel, Tab>> = {
  color: 'branding',
  branding: 'branding',
  customCss: 'branding',
  signUp: 'methods',
  signIn: 'methods',
  signInMode: 'methods',
  forgotPassword: 'methods',
  usernamePolicy: 'methods',
  unknownSessionRedirectUrl: 'methods',
  termsOfUseUrl: 'content',
  privacyPolicyUrl: 'content',
  agreeToTermsPolicy: 'content',
  supportEmail: 'content',
  supportWebsiteUrl: 'content',
  languageInfo: 'languages',
};

/** The tab of the first member that has something wrong. */
export function tabWith(isWrong: (member: keyof ExperienceModel) => boolean): Tab | undefined {
  return tabs.find((tab) => Object.entries(TAB_OF).some(([member, its]) => its === tab && isWrong(member as keyof ExperienceModel)));
}
