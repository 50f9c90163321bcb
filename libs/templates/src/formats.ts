import { directionOf } from './mail-language';

const MINUTE_MS = 60_000;
const MOST_LANGUAGES = 200;

interface Formats {
  readonly clock: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly minutes: Intl.NumberFormat;
}

// Making one costs more than all the rest of a mail.
const made = new Map<string, Formats>();

/** Nobody's time zone is known, so the one that everybody can convert. Digits are those a code is typed with. */
function formatsOf(language: string): Formats {
  const known = made.get(language);
  if (known) return known;
  const locale = localeOf(language);
  const formats = {
    clock: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    day: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
    minutes: new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
  };
  if (made.size < MOST_LANGUAGES) made.set(language, formats);
  return formats;
}

/** Day before month, as everywhere but in one country, unless the language says more. */
function localeOf(language: string): Intl.Locale {
  try {
    return new Intl.Locale(language === 'en' ? 'en-GB' : language, { numberingSystem: 'latn', calendar: 'gregory' });
  } catch {
    return new Intl.Locale('en-GB');
  }
}

export function clock(language: string, at: number): string {
  return isolated(language, `${formatsOf(language).clock.format(at)}\u00a0UTC`);
}

function day(language: string, at: number): string {
  return formatsOf(language).day.format(at);
}

export function dayAndTime(language: string, at: number): string {
  return `${day(language, at)}${separatorOf(language)}${clock(language, at)}`;
}

function separatorOf(language: string): string {
  if (/^(?:zh|ja|ko)\b/i.test(language)) return ' ';
  return directionOf(language) === 'rtl' ? '، ' : ', ';
}

/** How long something lasts, in whole minutes. */
export function minutes(language: string, life: number): string {
  const count = Math.max(1, Math.round(life / MINUTE_MS));
  return formatsOf(language).minutes.format(count).replace(' ', '\u00a0');
}

/** Within text from right to left, what has a direction of its own is set apart: otherwise its parts change places. */
export function isolated(language: string, text: string): string {
  return directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** One after another: what ends with a full stop of full width needs no blank. */
export function inSequence(sentences: readonly string[]): string {
  return sentences.join(' ').replaceAll('。 ', '。');
}
