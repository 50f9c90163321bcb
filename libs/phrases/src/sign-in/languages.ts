import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import { de } from './de';
import { en, type SignInPhrases } from './en';
import { es } from './es';
import { fr } from './fr';
import { zhCn } from './zh-cn';

/** The languages of the sign-in pages, each by its own name. */
export const pageLanguages: readonly { readonly tag: PageLanguage; readonly name: string }[] = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'es', name: 'Español' },
  { tag: 'fr', name: 'Français' },
  { tag: 'zh-CN', name: '简体中文' },
];

export const signInPhrases: Readonly<Record<PageLanguage, SignInPhrases>> = { en, de, es, fr, 'zh-CN': zhCn };
