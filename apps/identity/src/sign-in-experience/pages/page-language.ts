import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { pageLanguages } from '@gatepost/phrases/sign-in/languages';
import type { IncomingMessage } from 'node:http';
import { pickLanguage } from '@gatepost/phrases/pick-language';

const offered: readonly PageLanguage[] = pageLanguages.map(({ tag }) => tag);

/** `ui_locales` of this request, then of the sign-in under way, then the browser's own wish, then the fallback. */
export function languageOf(request: IncomingMessage, settings: SignInExperience, uiLocales = ''): PageLanguage {
  const asked = URL.parse(request.url ?? '/', 'http://x')?.searchParams.get('ui_locales') ?? '';
  const accepted = settings.languageInfo.autoDetect ? (request.headers['accept-language'] ?? '') : '';
  for (const wanted of [asked, uiLocales, accepted, settings.languageInfo.fallbackLanguage]) {
    const found = pickLanguage(wanted, offered);
    if (found) return found;
  }
  return 'en';
}
