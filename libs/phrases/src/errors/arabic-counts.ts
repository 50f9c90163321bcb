const forms = new Intl.PluralRules('ar');

/** A word beside its number. One and two of a thing are words of their own; from three on the number stands before it. */
interface CountedWord {
  readonly one: string;
  readonly two: string;
  /** From 3 to 10. */
  readonly few: string;
  /** From 11 to 99. */
  readonly many: string;
  /** Whole hundreds and what follows them by one or two. */
  readonly other: string;
}

function counted(count: number, { one, two, few, many, other }: CountedWord): string {
  switch (forms.select(count)) {
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${count} ${few}`;
    case 'many':
      return `${count} ${many}`;
    default:
      return `${count} ${other}`;
  }
}

export function minutesInArabic(count: number): string {
  return counted(count, { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' });
}

export function triesLeftInArabic(count: number): string {
  if (count === 0) return 'لم تبقَ أي محاولة';
  return `بقيت ${counted(count, { one: 'محاولة واحدة', two: 'محاولتان', few: 'محاولات', many: 'محاولة', other: 'محاولة' })}`;
}
