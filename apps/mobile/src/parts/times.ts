/** Moments and lengths of time, in the words of a language. */
export interface Times {
  readonly toSecond: (moment: number) => string;
  readonly toMinute: (moment: number) => string;
  readonly day: (moment: number) => string;
  /** What is left of it, to the second: 59:03, or 1:00:00. */
  readonly left: (milliseconds: number) => string;
}

/** 12:03:05 and 23 November 2026, or as another language has it. */
export function timesIn(language: string): Times {
  // Days before months, in English as well.
  const tag = language === 'en' ? 'en-GB' : language;
  const second = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const minute = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    toSecond: (moment) => second.format(moment),
    toMinute: (moment) => minute.format(moment),
    day: (moment) => day.format(moment),
    left: clock,
  };
}

function clock(milliseconds: number): string {
  const seconds = Math.max(Math.floor(milliseconds / 1000), 0);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** For the `datetime` of a time element. */
export const machineTime = (moment: number): string => new Date(moment).toISOString();
