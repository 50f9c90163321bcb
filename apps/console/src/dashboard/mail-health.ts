import type { readDeliveryMetrics } from '@gatepost/contracts/management/deliveries';
import type * as z from 'zod';

type Metrics = z.output<typeof readDeliveryMetrics.response>;

export const DAY_MS = 86_400_000;
const states = ['handed', 'waiting', 'delayed', 'failed'] as const;
export type MailState = (typeof states)[number];

/** How many messages had which state, by day (milliseconds of its beginning, UTC), oldest first. A day without messages is there too. */
export function mailByDay({ counts }: Metrics, days: number, now: number): { readonly at: number; readonly of: Readonly<Record<MailState, number>> }[] {
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  return Array.from({ length: days }, (_, back) => {
    const at = today - (days - 1 - back) * DAY_MS;
    return { at, of: sums(counts.filter((count) => Math.floor(count.at / DAY_MS) * DAY_MS === at)) };
  });
}

/** The same by connector, the busiest first; null: none had been chosen yet. */
export function mailByConnector({ counts, connectors }: Metrics) {
  const ids = [
    ...new Set([
      ...counts.filter(({ state }) => state !== 'suppressed').map(({ connectorId }) => connectorId),
      ...connectors.map(({ connectorId }) => connectorId),
    ]),
  ];
  return ids
    .map((id) => {
      const of = sums(counts.filter(({ connectorId }) => connectorId === id));
      return { id, of, all: states.reduce((sum, state) => sum + of[state], 0), health: connectors.find(({ connectorId }) => connectorId === id) };
    })
    .sort((one, other) => other.all - one.all);
}

function sums(counts: Metrics['counts']): Record<MailState, number> {
  const of = { handed: 0, waiting: 0, delayed: 0, failed: 0 };
  for (const { state, count } of counts) if (state !== 'suppressed') of[state] += count;
  return of;
}
