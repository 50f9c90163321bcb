import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { BOOT } from '../boot';
import { Flow, type Problem } from '../flow/flow';
import { bootWith } from '../testing/boot';
import { elementOf, textOf } from '../testing/page-element';
import { PageWith, shows } from '../testing/page-with';
import { codeStepWith, identifierStepWith } from '../testing/steps';
import type { IdentifierStep } from '@gatepost/contracts/experience/step';
import { IdentifierPage } from './identifier-page';

const NOW = Date.UTC(2026, 10, 23, 12, 3);
const step = identifierStepWith({ value: 'mara@example.com' });
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

describe('the page for any identifier', () => {
  let page: PageWith;
  const both = identifierStepWith({
    identifiers: [
      { type: 'email', methods: ['verificationCode'] },
      { type: 'username', methods: ['password'] },
    ],
    oneCodeForBoth: false,
  });

  function open(step: IdentifierStep, answers: ConstructorParameters<typeof PageWith>[3] = {}): void {
    page = new PageWith(IdentifierPage, step, { step, termsOfUseUrl: 'https://harbour.example/terms' }, answers);
  }

  afterEach(() => page.close());

  it('is one field that understands each', async () => {
    const sending = { 'PUT /': [shows(both)], 'POST /verification/verification-code': [shows(codeStepWith())] };
    open(both, sending);
    expect(page.words).toContain('E-mail address or user name');
    expect(page.find('input')?.getAttribute('autocomplete')).toBe('username');
    page.type('input', 'mara@example.com');
    await page.submit();
    expect(page.asked.at(-1)).toContain('{"type":"email","value":"mara@example.com"}');
  });

  it('goes on to the password without asking the service', async () => {
    open(both);
    page.type('input', ' mara_l ');
    await page.submit();
    expect([page.asked, history.state]).toEqual([[], { address: 'mara_l', way: 'password' }]);
  });

  it('takes what was typed along when the person turns out to have no account', async () => {
    open(both, { 'PUT /': [shows(identifierStepWith({ event: 'Register' }))] });
    page.type('input', 'mara_l');
    await page.press('Create an account');
    expect([page.asked, history.state]).toEqual([['PUT / {"interactionEvent":"Register"}'], { address: 'mara_l' }]);
  });

  it('says what would fit', async () => {
    const phones = identifierStepWith({ identifiers: [{ type: 'phone', methods: ['verificationCode'] }] });
    open(phones);
    page.type('input', 'mara');
    await page.submit();
    expect([page.asked, page.words]).toEqual([[], expect.stringContaining('It looks like +49 151 23456789.')]);
  });

  it('waits for the tick where the tenant wants one', async () => {
    open({ ...both, terms: 'Manual' });
    page.type('input', 'mara_l');
    await page.submit();
    expect(page.words).toContain('Tick this to go on.');
    expect(history.state).toBeNull();
    page.find('#terms')?.click();
    await page.submit();
    expect(history.state).toEqual({ address: 'mara_l', way: 'password' });
  });

  it('asks whoever forgot a password where the code should go', () => {
    open(identifierStepWith({ event: 'ForgotPassword', oneCodeForBoth: false }));
    expect(page.words).toMatch(/^Reset your password ?We send you a code. With it you choose a new password./);
    expect(page.words).not.toContain('accept');
  });
});
