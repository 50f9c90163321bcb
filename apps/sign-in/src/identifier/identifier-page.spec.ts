import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { IdentifierStep } from '@gatepost/contracts/experience/step';
import { jest } from '@jest/globals';
import { BOOT } from '../boot';
import { Flow, type Problem } from '../flow/flow';
import { bootWith } from '../testing/boot';
import { elementOf, textOf } from '../testing/page-element';
import { IdentifierPage } from './identifier-page';

const NOW = Date.UTC(2026, 10, 23, 12, 3);
const step: IdentifierStep = { name: 'identifier', event: 'SignIn', email: 'mara@example.com', mayRegister: true };
const text = 'The code could not be sent just now. Try again in a minute.';

describe('the address page', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'requestAnimationFrame'] });
    Object.defineProperty(performance, 'getEntriesByType', { configurable: true, value: () => [] });
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => ({ matches: true }) });
  });
  afterEach(() => jest.useRealTimers());

  it('says that no code could be sent, and counts down to when it may be asked for again', () => {
    const problem = signal<Problem | undefined>(undefined);
    const flow = { step: signal(step), busy: signal(undefined), problem, forgetProblem: () => problem.set(undefined) };
    const boot = bootWith({ now: NOW, step });
    TestBed.configureTestingModule({
      providers: [provideZonelessChangeDetection(), { provide: BOOT, useValue: boot }, { provide: Flow, useValue: flow }],
    });
    const page = TestBed.createComponent(IdentifierPage);
    page.componentRef.setInput('step', step);
    const shown = () => {
      page.detectChanges();
      return textOf(elementOf(page));
    };
    expect(shown()).not.toContain('Send again');
    const failure = { kind: 'refused', code: 'connector.unavailable', message: text, retryAfter: 24 } as const;
    problem.set({ task: 'send', next: 'retry', text, failure, retryAt: NOW + 24_000 });
    expect(shown()).toContain(text);
    expect(shown()).toContain('Send again in 0:24');
    jest.advanceTimersByTime(10_100);
    expect(shown()).toContain('Send again in 0:14');
    jest.advanceTimersByTime(15_000);
    expect(shown()).not.toContain('Send again');
    expect(shown()).toContain(text);
  });
});
