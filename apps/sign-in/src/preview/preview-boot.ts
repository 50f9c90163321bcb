import { pickLanguage } from '@gatepost/phrases/pick-language';
import type { Boot } from '../boot';
import type { PreviewConfig } from './preview-config';

/** What the service would write into the page with these settings. */
export function previewBoot(saved: Boot, { look, language: wanted, mode }: Omit<PreviewConfig, 'settings' | 'step'>): Boot {
  const tags = saved.languages.map(({ tag }) => tag);
  const language = pickLanguage(wanted ?? saved.language, tags) ?? saved.language;
  const isDark = mode === 'dark' && look.isDarkModeEnabled;
  return {
    ...saved,
    language,
    phrases: saved.preview?.words[language] ?? saved.phrases,
    branding: {
      ...saved.branding,
      // Which of the two it is does not depend on how the administrator's own device is set.
      logoUrl: (isDark ? look.darkLogoUrl : null) ?? look.logoUrl,
      darkLogoUrl: null,
      isDarkModeEnabled: look.isDarkModeEnabled,
    },
    termsOfUseUrl: look.termsOfUseUrl,
    privacyPolicyUrl: look.privacyPolicyUrl,
    supportEmail: look.supportEmail,
    supportWebsiteUrl: look.supportWebsiteUrl,
  };
}
