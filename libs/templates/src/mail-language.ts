/** The languages that the product has mails in, each by its own name. */
export const mailLanguages = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'es', name: 'Español' },
  { tag: 'fr', name: 'Français' },
  { tag: 'it', name: 'Italiano' },
  { tag: 'zh-CN', name: '简体中文' },
  { tag: 'ja', name: '日本語' },
  { tag: 'ko', name: '한국어' },
  { tag: 'pt-BR', name: 'Português (Brasil)' },
  { tag: 'ar', name: 'العربية' },
] as const;

export type MailLanguage = (typeof mailLanguages)[number]['tag'];
export const mailLanguageTags: readonly MailLanguage[] = mailLanguages.map(({ tag }) => tag);

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /^(?:ar|arc|azb|ckb|dv|fa|glk|he|iw|ks|lrc|mzn|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** Of any language, since tenants write templates in languages of their own. */
export function directionOf(tag: string): Direction {
  return RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';
}
