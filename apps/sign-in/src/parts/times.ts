/** 12:03 or 12:03:05, where the reader is. The figures are those a code is typed with, also in Arabic. */
export function clockTime(at: string | number, language: string, precision: 'minutes' | 'seconds' = 'minutes'): string {
  const format = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    ...(precision === 'seconds' && { second: '2-digit' }),
    hourCycle: 'h23',
    numberingSystem: 'latn',
  });
  return format.format(new Date(at));
}

/** Whole seconds from `now` until `at`, never below 0. */
export function secondsUntil(at: string | number, now: number): number {
  return Math.max(0, Math.ceil((new Date(at).getTime() - now) / 1000));
}

/** 42 becomes 0:42. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
