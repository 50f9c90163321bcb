import { pageLanguages, signInPhrases } from '@gatepost/phrases/sign-in/languages';
import type { Boot } from '../boot';
import { identifierStepWith } from './steps';

/** What the service writes into the page, with English words and the address step unless a spec says otherwise. */
export function bootWith(parts: Partial<Boot> = {}): Boot {
  return {
    language: 'en',
    languages: pageLanguages,
    phrases: signInPhrases.en,
    appId: 'harbour',
    branding: { name: 'Harbour', logoUrl: null, darkLogoUrl: null, isDarkModeEnabled: true },
    termsOfUseUrl: null,
    privacyPolicyUrl: null,
    supportEmail: null,
    supportWebsiteUrl: null,
    now: Date.now(),
    step: identifierStepWith(),
    ...parts,
  };
}
