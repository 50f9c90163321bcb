const HALF_TIDE_MS = (12 * 3600 + 25 * 60 + 12) * 500;
/** Any high water of the past. */
const FIRST_HIGH_WATER = Date.UTC(2026, 0, 1, 3, 40);

export interface Tide {
  readonly kind: 'high' | 'low';
  readonly at: string;
  readonly metres: number;
}

/** The next four turns of the tide in a harbour that does not exist: every six hours and a quarter, higher at new and full moon. */
export function nextTides(now: number): readonly Tide[] {
  const next = Math.ceil((now - FIRST_HIGH_WATER) / HALF_TIDE_MS);
  return [0, 1, 2, 3].map((step) => {
    const turn = next + step;
    const at = FIRST_HIGH_WATER + turn * HALF_TIDE_MS;
    const kind = turn % 2 === 0 ? 'high' : 'low';
    const spring = Math.cos((turn / 28.5) * Math.PI) * 0.5;
    return { kind, at: new Date(at).toISOString(), metres: Math.round((kind === 'high' ? 3.4 + spring : 0.9 - spring) * 10) / 10 };
  });
}
