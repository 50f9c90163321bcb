import { DAY_MS, mailByConnector, mailByDay } from './mail-health';

const now = Date.UTC(2026, 10, 26, 15);
const today = Date.UTC(2026, 10, 26);
const health = {
  connectorId: 'smtp',
  channel: 'email',
  state: 'left-alone',
  openUntil: null,
  failures: 3,
  lastError: null,
  lastFailureAt: null,
  lastSuccessAt: null,
} as const;

const counted = (at: number, state: 'handed' | 'failed' | 'suppressed', connectorId: string | null, count: number) => ({
  ...{ at, state, connectorId, count },
  channel: 'email' as const,
});
const metrics = {
  counts: [
    counted(today, 'handed', 'smtp', 5),
    counted(today, 'failed', 'smtp', 1),
    counted(today, 'suppressed', 'smtp', 9),
    counted(today - 2 * DAY_MS, 'handed', 'other', 20),
    counted(today - 40 * DAY_MS, 'handed', null, 2),
  ],
  handOver: { count: 0, median: null, p95: null },
  connectors: [health],
};

describe('the health of mail', () => {
  it('has a row for each day, also for those without a message, and counts nothing that was never to be sent', () => {
    const days = mailByDay(metrics, 3, now);
    expect(days.map(({ at }) => at)).toEqual([today - 2 * DAY_MS, today - DAY_MS, today]);
    expect(days.map(({ of }) => [of.handed, of.failed])).toEqual([
      [20, 0],
      [0, 0],
      [5, 1],
    ]);
  });

  it('has a row for each connector, the busiest first, with how it fares', () => {
    const rows = mailByConnector(metrics);
    expect(rows.map(({ id, all }) => [id, all])).toEqual([
      ['other', 20],
      ['smtp', 6],
      [null, 2],
    ]);
    expect(rows.map((row) => row.health?.state)).toEqual([undefined, 'left-alone', undefined]);
  });
});
