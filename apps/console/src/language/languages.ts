interface Offered {
  /** BCP 47. */
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction?: 'rtl';
}

/** The languages of the console: those of the sign-in pages. */
export const languages = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'es', name: 'Español' },
  { tag: 'fr', name: 'Français' },
  { tag: 'it', name: 'Italiano' },
  { tag: 'pt-BR', name: 'Português (Brasil)' },
  { tag: 'ja', name: '日本語' },
  { tag: 'ko', name: '한국어' },
  { tag: 'zh-CN', name: '简体中文' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
] as const satisfies readonly Offered[];

export type LanguageTag = (typeof languages)[number]['tag'];

export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  const language: Offered | undefined = languages.find((candidate) => candidate.tag === tag);
  return language?.direction ?? 'ltr';
}
