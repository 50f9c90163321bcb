import type { MobilePhrases } from './en';

interface Language {
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction?: 'rtl';
  readonly load: () => Promise<MobilePhrases>;
}

/** The languages of the mobile app, each loaded when somebody wants it. */
export const mobileLanguages = [
  { tag: 'en', name: 'English', load: async () => (await import('./en')).mobile },
  { tag: 'de', name: 'Deutsch', load: async () => (await import('./de')).mobile },
  { tag: 'es', name: 'Español', load: async () => (await import('./es')).mobile },
  { tag: 'fr', name: 'Français', load: async () => (await import('./fr')).mobile },
  { tag: 'it', name: 'Italiano', load: async () => (await import('./it')).mobile },
  { tag: 'pt-BR', name: 'Português (Brasil)', load: async () => (await import('./pt-br')).mobile },
  { tag: 'ja', name: '日本語', load: async () => (await import('./ja')).mobile },
  { tag: 'ko', name: '한국어', load: async () => (await import('./ko')).mobile },
  { tag: 'zh-CN', name: '简体中文', load: async () => (await import('./zh-cn')).mobile },
  { tag: 'ar', name: 'العربية', direction: 'rtl', load: async () => (await import('./ar')).mobile },
] as const satisfies readonly Language[];

export type MobileLanguage = (typeof mobileLanguages)[number]['tag'];

export const mobileLanguage = (tag: MobileLanguage): Language => mobileLanguages.find((language) => language.tag === tag) ?? mobileLanguages[0];
