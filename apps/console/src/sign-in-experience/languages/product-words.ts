import { pickLanguage } from '@gatepost/phrases/pick-language';
import { en } from '@gatepost/phrases/sign-in/en';
import { languages, type LanguageTag } from '../../language/languages';
import type { PhraseTree } from './phrase-rows';

const LOADS: Readonly<Record<LanguageTag, () => Promise<PhraseTree>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('@gatepost/phrases/sign-in/de')).de,
  es: async () => (await import('@gatepost/phrases/sign-in/es')).es,
  fr: async () => (await import('@gatepost/phrases/sign-in/fr')).fr,
  it: async () => (await import('@gatepost/phrases/sign-in/it')).it,
  'pt-BR': async () => (await import('@gatepost/phrases/sign-in/pt-br')).ptBr,
  ja: async () => (await import('@gatepost/phrases/sign-in/ja')).ja,
  ko: async () => (await import('@gatepost/phrases/sign-in/ko')).ko,
  'zh-CN': async () => (await import('@gatepost/phrases/sign-in/zh-cn')).zhCn,
  ar: async () => (await import('@gatepost/phrases/sign-in/ar')).ar,
};

export const englishWords: PhraseTree = en;

/** What the pages say in a language where nobody has written own words; an added language has those of its nearest. */
export function productWords(tag: string): Promise<PhraseTree> {
  const nearest = pickLanguage(
    tag,
    languages.map((language) => language.tag),
  );
  return LOADS[nearest ?? 'en']();
}
