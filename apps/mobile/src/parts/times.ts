// 12:03:05 and 23 November 2026, on every phone.
const second = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const minute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

export const timeToSecond = (moment: number): string => second.format(moment);
export const timeToMinute = (moment: number): string => minute.format(moment);
export const wholeDay = (moment: number): string => day.format(moment);

/** For the `datetime` of a time element. */
export const machineTime = (moment: number): string => new Date(moment).toISOString();
