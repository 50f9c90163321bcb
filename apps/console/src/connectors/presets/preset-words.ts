import type { ProblemPhrase } from '@gatepost/connector-config/presets/problem-words';
import { dictionary } from '../../language/dictionary';

export type OptionTitles = Readonly<Record<string, string>>;

interface AskWords {
  readonly label: string;
  readonly help: string;
}

/** What is said of a provider. Its name stays where it is nothing but a name. */
export interface ProviderWords {
  readonly name?: string;
  readonly description: string;
  readonly limits?: string;
  /** In the order of the questions. Titles by value; those that are not here stay. */
  readonly choices?: readonly { readonly label: string; readonly help: string; readonly options?: OptionTitles }[];
  /** By the place in the configuration. */
  readonly asks: Readonly<Record<string, AskWords>>;
  /** Titles of its pages, in their order. */
  readonly links: readonly string[];
}

export interface PresetWords {
  /** By the id of the preset. */
  readonly providers: Readonly<Record<string, ProviderWords>>;
  readonly problems: Readonly<Record<ProblemPhrase, { readonly message: string; readonly fix: string }>>;
}

/** English comes with the presets themselves. */
export const presetWords = dictionary<PresetWords | undefined>(undefined, {
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
