const HOUR_MS = 3_600_000;

/** How far back, by its name in the address. */
export const periods = { hour: HOUR_MS, day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS, month: 30 * 24 * HOUR_MS } as const;

export type Period = keyof typeof periods;

export function isPeriod(name: string | undefined): name is Period {
  return name !== undefined && Object.hasOwn(periods, name);
}
