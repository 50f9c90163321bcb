import type { LanguageTag } from './languages';

/** The words of one part of the console. English comes with the part; the others are loaded when somebody wants them. */
export interface Dictionary<Words> {
  readonly en: Words;
  readonly others: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<Words>>>;
}

export function dictionary<Words>(en: Words, others: Dictionary<Words>['others']): Dictionary<Words> {
  return { en, others };
}

/** The forms of a phrase that counts, by plural rule (CLDR); `other` always exists. */
export interface Counted {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
