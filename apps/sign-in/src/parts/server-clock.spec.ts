import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { pageLanguages } from '@gatepost/phrases/sign-in/languages';
import { BOOT } from '../boot';
import { bootWith } from '../testing/boot';
import { ServerClock } from './server-clock';
import { clockTime, minutesAndSeconds, secondsUntil } from './times';

const NOON = Date.UTC(2026, 10, 23, 12);

describe('the service’s clock', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.defineProperty(performance, 'getEntriesByType', { configurable: true, value: () => [] });
  });
  afterEach(() => jest.useRealTimers());

  /** The device believes `deviceTime` in the moment the page arrives. */
  function clockWhen(deviceTime: number): ServerClock {
    jest.setSystemTime(deviceTime);
    TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection(), { provide: BOOT, useValue: bootWith({ now: NOON }) }] });
    return TestBed.inject(ServerClock);
  }

  it.each([
    ['right', 0],
    ['an hour behind', -3_600_000],
    ['a day ahead', 86_400_000],
  ])('counts down rightly on a device whose clock is %s', (_, wrong) => {
    const clock = clockWhen(NOON + wrong);
    jest.advanceTimersByTime(12_000);
    expect(secondsUntil(new Date(NOON + 30_000).toISOString(), clock.now())).toBe(18);
  });

  it('leaves out the time that the scripts took to arrive', () => {
    Object.defineProperty(performance, 'getEntriesByType', { configurable: true, value: () => [{ responseStart: 500 }] });
    const clock = clockWhen(performance.timeOrigin + 4500);
    expect(clock.now()).toBe(NOON + 4000);
  });

  it('ticks each second until its user is gone', () => {
    const clock = clockWhen(NOON);
    const time = TestBed.runInInjectionContext(() => clock.ticking());
    jest.advanceTimersByTime(3100);
    expect(Math.floor((time() - NOON) / 1000)).toBe(3);
    TestBed.resetTestingModule();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is right at once after the app was in the background, where timers sleep', () => {
    const clock = clockWhen(NOON);
    const time = TestBed.runInInjectionContext(() => clock.ticking());
    jest.setSystemTime(NOON + 90_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(time()).toBe(NOON + 90_000);
  });
});

describe('times for people', () => {
  it('never count below zero', () => {
    expect(secondsUntil(NOON - 5000, NOON)).toBe(0);
    expect(secondsUntil(NOON + 1, NOON)).toBe(1);
  });

  it('write a wait as minutes and seconds', () => {
    expect([0, 9, 42, 60, 541].map(minutesAndSeconds)).toEqual(['0:00', '0:09', '0:42', '1:00', '9:01']);
  });

  it('write a time of day with two figures each, in any language', () => {
    const early = new Date(2026, 10, 23, 9, 3, 5).getTime();
    for (const { tag: language } of pageLanguages) {
      expect(clockTime(early, language)).toBe('09:03');
      expect(clockTime(early, language, 'seconds')).toBe('09:03:05');
    }
  });
});
