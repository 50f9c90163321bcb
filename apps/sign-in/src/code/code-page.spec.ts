import { provideZonelessChangeDetection, signal, type WritableSignal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { ErrorCode } from '@gatepost/contracts/errors';
import type { CodeStep } from '@gatepost/contracts/experience/step';
import { jest } from '@jest/globals';
import { BOOT } from '../boot';
import { Flow, type Problem, type Task } from '../flow/flow';
import { nextActionFor, type Failure } from '../flow/failure';
import { bootWith } from '../testing/boot';
import { codeStepWith } from '../testing/steps';
import { CodePage } from './code-page';

const NOW = Date.UTC(2026, 10, 23, 12, 3);
const inSeconds = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();
const step = codeStepWith({ expiresAt: inSeconds(600), resendAt: inSeconds(30), delivery: { state: 'handed', server: 'example.com', at: inSeconds(0) } });

describe('the code page', () => {
  let page: ComponentFixture<CodePage>;
  let busy: WritableSignal<Task | undefined>;
  let problem: WritableSignal<Problem | undefined>;
  let verified: string[];

  beforeEach(() => {
    jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'requestAnimationFrame'] });
    Object.defineProperty(performance, 'getEntriesByType', { configurable: true, value: () => [] });
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => ({ matches: true }) });
    busy = signal<Task | undefined>(undefined);
    problem = signal<Problem | undefined>(undefined);
    verified = [];
    const flow = {
      step: signal(step),
      busy,
      problem,
      forgetProblem: () => problem.set(undefined),
      refresh: () => Promise.resolve(),
      verifyCode: (_step: CodeStep, code: string) => Promise.resolve(verified.push(code)),
    };
    const boot = bootWith({ now: NOW, step });
    TestBed.configureTestingModule({
      providers: [provideZonelessChangeDetection(), { provide: BOOT, useValue: boot }, { provide: Flow, useValue: flow }],
    });
    open();
  });

  afterEach(() => {
    jest.useRealTimers();
    history.replaceState(null, '');
    element().remove();
  });

  function open(): void {
    page = TestBed.createComponent(CodePage);
    document.body.append(element());
    show(step);
  }

  function show(shown: CodeStep): void {
    page.componentRef.setInput('step', shown);
    page.detectChanges();
  }

  function fails(task: Task, code: ErrorCode, wait: Pick<Problem, 'retryAt'> = {}): void {
    const failure: Failure = { kind: 'refused', code, message: `words for ${code}` };
    problem.set({ task, failure, next: nextActionFor(failure), text: failure.message, ...wait });
    page.detectChanges();
  }

  function element(): HTMLElement {
    const host: unknown = page.nativeElement;
    if (host instanceof HTMLElement) return host;
    throw new Error('the page is not an element');
  }

  const title = () => element().querySelector('h1')?.textContent;
  const field = () => element().querySelector('input');
  const words = () => element().textContent;

  function type(text: string): void {
    const input = field();
    if (!input) throw new Error('there is no field');
    input.value = text;
    input.dispatchEvent(new Event('input'));
    page.detectChanges();
  }

  it('tries a code as soon as it is whole, and not before', () => {
    type('48192');
    expect(verified).toEqual([]);
    type('481920');
    expect(verified).toEqual(['481920']);
  });

  it('understands a whole message put into the field', () => {
    type('Your code is 481 920. It works until 12:13.');
    expect(field()?.value).toBe('481920');
    expect(verified).toEqual(['481920']);
  });

  it('ties what is wrong to the field until something else is typed', () => {
    type('111111');
    fails('verify', 'verification_code.code_mismatch');
    expect(field()?.getAttribute('aria-invalid')).toBe('true');
    expect(element().querySelector('#code-problem')?.textContent).toContain('words for verification_code.code_mismatch');
    type('1');
    expect(field()?.hasAttribute('aria-invalid')).toBe(false);
  });

  it('counts down to the next mail, then offers it', () => {
    expect(words()).toContain('Send again in 0:30');
    jest.advanceTimersByTime(12_100);
    page.detectChanges();
    expect(words()).toContain('Send again in 0:18');
    jest.advanceTimersByTime(18_000);
    page.detectChanges();
    expect(words()).toContain('Send the code again');
  });

  it('tells that a code has expired in the moment it does, but not while one is being judged', () => {
    busy.set('verify');
    jest.advanceTimersByTime(601_000);
    page.detectChanges();
    expect(title()).toBe('Enter your code');
    busy.set(undefined);
    page.detectChanges();
    expect(title()).toBe('This code has expired');
  });

  it('keeps saying that a code is used up while another one is asked for', () => {
    fails('verify', 'verification_code.exceed_max_try');
    expect(title()).toBe('This code no longer works');
    problem.set(undefined);
    busy.set('resend');
    page.detectChanges();
    expect(title()).toBe('This code no longer works');
    show({ ...step, verificationId: 'mail-2' });
    expect(title()).toBe('Enter your code');
  });

  it('still says after a reload that a code is used up, but not of another one', () => {
    history.replaceState({ address: 'mara@example.com' }, '');
    fails('verify', 'verification_code.exceed_max_try');
    expect(history.state).toEqual({ address: 'mara@example.com', usedUp: 'mail-1' });
    problem.set(undefined);
    page.destroy();
    open();
    expect(title()).toBe('This code no longer works');
    show({ ...step, verificationId: 'mail-2' });
    expect(title()).toBe('Enter your code');
  });

  it('says when another code can be asked for, while none can be sent', () => {
    jest.advanceTimersByTime(601_000);
    fails('resend', 'connector.unavailable', { retryAt: NOW + 643_000 });
    expect(title()).toBe('This code has expired');
    expect(words()).toContain('words for connector.unavailable');
    expect(words()).toContain('Send again in 0:42');
    jest.advanceTimersByTime(43_000);
    page.detectChanges();
    expect(words()).not.toContain('Send again in');
  });

  it('begins with an empty field when another code was sent', () => {
    type('4819');
    field()?.blur();
    show({ ...step, verificationId: 'mail-2' });
    expect(field()?.value).toBe('');
    expect(document.activeElement).toBe(field());
    type('481920');
    expect(verified).toEqual(['481920']);
  });
});
