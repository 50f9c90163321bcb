export const UNITS = ['minutes', 'hours', 'days'] as const;
type Unit = (typeof UNITS)[number];

export const SECONDS: Readonly<Record<Unit, number>> = { minutes: 60, hours: 3600, days: 86_400 };

export interface Duration {
  readonly amount: number;
  readonly unit: Unit;
}

/** Seconds in the largest unit that says them without a remainder; what is no whole minute counts as the next. */
export function durationOf(seconds: number): Duration {
  const unit = UNITS.toReversed().find((name) => seconds >= SECONDS[name] && seconds % SECONDS[name] === 0) ?? 'minutes';
  return { unit, amount: Math.ceil(seconds / SECONDS[unit]) };
}
