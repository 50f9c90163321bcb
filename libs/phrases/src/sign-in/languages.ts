import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import { ar } from './ar';
import { de } from './de';
import { en, type SignInPhrases } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { ptBr } from './pt-br';
import { zhCn } from './zh-cn';

/** The languages of the sign-in pages, each by its own name. */
export const pageLanguages: readonly { readonly tag: PageLanguage; readonly name: string }[] = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'es', name: 'Español' },
  { tag: 'fr', name: 'Français' },
  { tag: 'it', name: 'Italiano' },
  { tag: 'pt-BR', name: 'Português (Brasil)' },
  { tag: 'ja', name: '日本語' },
  { tag: 'ko', name: '한국어' },
  { tag: 'zh-CN', name: '简体中文' },
  { tag: 'ar', name: 'العربية' },
];

export const signInPhrases: Readonly<Record<PageLanguage, SignInPhrases>> = { en, de, es, fr, it, 'pt-BR': ptBr, ja, ko, 'zh-CN': zhCn, ar };
