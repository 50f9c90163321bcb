import { computed, inject, Injectable } from '@angular/core';
import type { Counted } from './dictionary';
import { Language } from './language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From here on a date says more than "40 days ago". */
const LONGEST_RELATIVE = 30 * DAY;

/** Numbers, times and counts as the language of the console writes them. Moments are milliseconds since 1970. */
@Injectable({ providedIn: 'root' })
export class Formats {
  readonly #language = inject(Language);
  readonly #formats = computed(() => {
    const tag = this.#language.tag();
    return {
      number: new Intl.NumberFormat(tag),
      percent: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }),
      day: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }),
      date: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' }),
      dateTime: new Intl.DateTimeFormat(tag, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hourCycle: 'h23',
      }),
      time: new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
      exactTime: new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23' }),
      milliseconds: unit(tag, 'millisecond', 0),
      seconds: unit(tag, 'second', 1),
      minutes: unit(tag, 'minute', 0),
      hours: unit(tag, 'hour', 0),
      byte: unit(tag, 'byte', 0),
      kilobyte: unit(tag, 'kilobyte', 1),
      relative: new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }),
      list: new Intl.ListFormat(tag, { type: 'conjunction', style: 'narrow' }),
      plural: new Intl.PluralRules(tag),
      languages: new Intl.DisplayNames(tag, { type: 'language' }),
    };
  });

  number(value: number): string {
    return this.#formats().number.format(value);
  }

  /** Of a part between 0 and 1. */
  percent(part: number): string {
    return this.#formats().percent.format(part);
  }

  /** Without the year. */
  day(at: number): string {
    return this.#formats().day.format(at);
  }

  date(at: number): string {
    return this.#formats().date.format(at);
  }

  dateTime(at: number): string {
    return this.#formats().dateTime.format(at);
  }

  time(at: number): string {
    return this.#formats().time.format(at);
  }

  /** To the millisecond. */
  exactTime(at: number): string {
    return this.#formats().exactTime.format(at);
  }

  /** How long something took, given in milliseconds: "132 ms", "0.8 sec", "5 min". */
  duration(ms: number): string {
    const { milliseconds, seconds, minutes, hours } = this.#formats();
    if (ms < 1000) return milliseconds.format(ms);
    if (ms < 2 * MINUTE) return seconds.format(ms / 1000);
    return ms < 2 * HOUR ? minutes.format(ms / MINUTE) : hours.format(ms / HOUR);
  }

  /** How large something is: "6.2 kB". */
  bytes(size: number): string {
    const { byte, kilobyte } = this.#formats();
    return size < 1000 ? byte.format(size) : kilobyte.format(size / 1000);
  }

  /** "5 minutes ago"; a date when it is long ago. */
  relative(at: number, now = Date.now()): string {
    const passed = at - now;
    const size = Math.abs(passed);
    if (size > LONGEST_RELATIVE) return this.date(at);
    const { relative } = this.#formats();
    if (size < MINUTE) return relative.format(Math.trunc(passed / 1000), 'second');
    if (size < HOUR) return relative.format(Math.trunc(passed / MINUTE), 'minute');
    return size < DAY ? relative.format(Math.trunc(passed / HOUR), 'hour') : relative.format(Math.trunc(passed / DAY), 'day');
  }

  list(items: readonly string[]): string {
    return this.#formats().list.format(items);
  }

  /** The form of a phrase for this many, with `{count}` and the other values filled in. */
  counted(forms: Counted, count: number, values: Readonly<Record<string, string | number>> = {}): string {
    const form = forms[this.#formats().plural.select(count)] ?? forms.other;
    return this.fill(form, { ...values, count: this.number(count) });
  }

  /** Puts values in the place of names in braces. */
  fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
    return phrase.replaceAll(/\{(\w+)\}/g, (whole, name: string) => isolated(String(values[name] ?? whole)));
  }

  /** The name of a language in the language of the console. */
  languageName(tag: string): string {
    try {
      return this.#formats().languages.of(tag) ?? tag;
    } catch {
      return tag;
    }
  }
}

function unit(tag: string, name: string, maximumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits });
}

const TURNS_THE_TEXT = /[\p{Script=Arabic}\p{Script=Hebrew}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A value whose letters run the other way, or that says so, does not turn the sentence around it (Unicode, UAX 9). */
function isolated(value: string): string {
  return TURNS_THE_TEXT.test(value) ? `\u2068${value}\u2069` : value;
}
