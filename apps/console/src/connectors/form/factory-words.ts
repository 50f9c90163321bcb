import { dictionary } from '../../language/dictionary';
import type { IssueWords } from './issue-words';

/** What a control says, in place of what its kind of connector says in English. */
interface ControlWords {
  readonly label: string;
  readonly help?: string;
  readonly placeholder?: string;
  /** Titles by value; those that are not here stay. */
  readonly options?: Readonly<Record<string, string>>;
}

interface KindWords {
  /** Where it is more than a name. */
  readonly name?: string;
  readonly description: string;
  /** What is wrong with a configuration, by what its schema says of it. */
  readonly issues?: IssueWords;
  /** By the keys of the form. */
  readonly items: Readonly<Record<string, ControlWords>>;
}

/** By the id of the kind. A kind that is not here says what its package says. */
export type FactoryWords = Readonly<Record<string, KindWords>>;

/** English comes with the kinds themselves. */
export const factoryWords = dictionary<FactoryWords>(
  {},
  {
    de: async () => (await import('./words/de')).de,
    es: async () => (await import('./words/es')).es,
    fr: async () => (await import('./words/fr')).fr,
    it: async () => (await import('./words/it')).it,
    'pt-BR': async () => (await import('./words/pt-br')).ptBr,
    ja: async () => (await import('./words/ja')).ja,
    ko: async () => (await import('./words/ko')).ko,
    'zh-CN': async () => (await import('./words/zh-cn')).zhCn,
    ar: async () => (await import('./words/ar')).ar,
  },
);
