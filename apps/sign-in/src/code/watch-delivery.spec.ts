import { provideZonelessChangeDetection, signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { CodeStep, Delivery } from '@gatepost/contracts/experience/step';
import { jest } from '@jest/globals';
import { codeStepWith } from '../testing/steps';
import { watchDelivery } from './watch-delivery';

describe('watching the delivery of a mail', () => {
  let step: WritableSignal<CodeStep>;
  let asked: number[];

  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
    const delivery: Delivery = { state: 'waiting', server: null, at: '2026-11-23T12:03:00Z' };
    step = signal(codeStepWith({ expiresAt: delivery.at, resendAt: delivery.at, delivery }));
    asked = [];
    const ask = () => Promise.resolve(asked.push(Date.now())).then(() => undefined);
    TestBed.runInInjectionContext(() => watchDelivery(step, ask));
    TestBed.tick();
  });

  afterEach(() => jest.useRealTimers());

  function becomes(state: Delivery['state'], verificationId = 'mail-1'): void {
    step.update((known) => ({ ...known, verificationId, delivery: { ...known.delivery, state } }));
    TestBed.tick();
  }

  it('asks ever more rarely while the mail is on its way', async () => {
    await jest.advanceTimersByTimeAsync(60_000);
    const pauses = asked.slice(1).map((time, index) => time - (asked[index] ?? 0));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.length).toBeLessThan(12);
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(20_000);
  });

  it('goes on in its rhythm while the mail is only delayed', async () => {
    await jest.advanceTimersByTimeAsync(2600);
    becomes('delayed');
    await jest.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
  });

  it.each(['handed', 'failed'] as const)('stops when the mail is %s', async (state) => {
    await jest.advanceTimersByTimeAsync(1000);
    becomes(state);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });

  it('begins anew with the next mail', async () => {
    await jest.advanceTimersByTimeAsync(1000);
    becomes('handed');
    becomes('waiting', 'mail-2');
    await jest.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
  });

  it('stops when the page is gone', async () => {
    TestBed.resetTestingModule();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
  });
});
