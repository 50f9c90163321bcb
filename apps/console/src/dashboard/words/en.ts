import type { Counted } from '../../language/dictionary';

/** Words of the dashboard. */
export const en = {
  title: 'Dashboard',
  lead: 'Who comes through the gate, and whether the post works. Days are those of UTC.',
  didNotLoad: 'The figures did not load',
  figures: {
    total: 'Users',
    newToday: 'New today',
    newWeek: 'New in 7 days',
    daily: 'Active today',
    weekly: 'Active in 7 days',
    monthly: 'Active in 30 days',
  },
  more: '{count} more than before',
  fewer: '{count} fewer than before',
  same: 'as many as before',
  active: {
    title: 'Active users',
    lead: 'People who signed in or had tokens renewed, by day.',
    day: 'Day',
    count: 'Users',
    empty: 'Nobody has signed in during these 30 days.',
  },
  mail: {
    title: 'Mail health',
    lead: 'Messages of the last 7 days.',
    day: 'Day',
    connector: 'Connector',
    state: 'State',
    handed: 'Handed over',
    waiting: 'Waiting',
    delayed: 'Delayed',
    failed: 'Failed',
    empty: 'No message was sent during these 7 days.',
    open: 'Open deliveries',
    half: 'Half were handed over within {time} s, 95 of 100 within {most} s.',
    environment: 'From the environment',
    none: 'Without a connector',
    trial: 'Test messages',
    states: { working: 'Working', 'left-alone': 'Left alone after failures', trying: 'Trying again' },
  },
  asTable: 'Show the numbers',
  asChart: 'Show the chart',
  summary: { one: '{count} on the latest day, {most} at most.', other: '{count} on the latest day, {most} at most.' } as Counted,
};

export type DashboardWords = typeof en;
