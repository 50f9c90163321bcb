import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { pickLanguage } from '@gatepost/phrases/pick-language';
import { pageLanguages } from '@gatepost/phrases/sign-in/languages';
import type { IncomingMessage } from 'node:http';

/** Languages that the product itself has words in. */
export const builtInLanguages: readonly PageLanguage[] = pageLanguages.map(({ tag }) => tag);

/** `ui_locales` of this request, then of the sign-in under way, then the browser's own wish, then the fallback. */
export function pageLanguageOf<Tag extends string>(offered: readonly Tag[], request: IncomingMessage, settings: SignInExperience, uiLocales = ''): Tag | 'en' {
  return languageAmong(offered, request, settings, [askedIn(request), uiLocales]);
}

/** `asked` counts before what the browser wishes, and that before the fallback. */
export function languageAmong<Tag extends string>(
  offered: readonly Tag[],
  { headers }: IncomingMessage,
  { languageInfo: { autoDetect, fallbackLanguage } }: SignInExperience,
  asked: readonly string[],
): Tag | 'en' {
  const accepted = autoDetect ? (headers['accept-language'] ?? '') : '';
  for (const wanted of [...asked, accepted, fallbackLanguage]) {
    const found = pickLanguage(wanted, offered);
    if (found) return found;
  }
  return 'en';
}

function askedIn(request: IncomingMessage): string {
  return URL.parse(request.url ?? '/', 'http://x')?.searchParams.get('ui_locales') ?? '';
}
