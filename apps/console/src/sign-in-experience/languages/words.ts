import { dictionary } from '../../language/dictionary';
import { en, type PhrasesWords } from './words/en';

export const phrasesWords = dictionary<PhrasesWords>(en, {
  de: async () => (await import('./words/de')).de,
  es: async () => (await import('./words/es')).es,
  fr: async () => (await import('./words/fr')).fr,
  it: async () => (await import('./words/it')).it,
  'pt-BR': async () => (await import('./words/pt-br')).ptBr,
  ja: async () => (await import('./words/ja')).ja,
  ko: async () => (await import('./words/ko')).ko,
  'zh-CN': async () => (await import('./words/zh-cn')).zhCn,
  ar: async () => (await import('./words/ar')).ar,
});
