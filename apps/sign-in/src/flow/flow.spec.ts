import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ErrorCode } from '@gatepost/contracts/errors';
import type { Step } from '@gatepost/contracts/experience/step';
import { jest } from '@jest/globals';
import { BOOT } from '../boot';
import { ServerClock } from '../parts/server-clock';
import { bootWith } from '../testing/boot';
import { codeStepWith, identifierStepWith, proceedStepWith } from '../testing/steps';
import { Browser } from './browser';
import { Flow } from './flow';
import { HistoryNotes } from './history-notes';

type Answer = { status: number; body: object | string; retryAfter?: string };

const identifier = identifierStepWith();
const code = codeStepWith({ event: 'Register' });
const proceed = proceedStepWith();
const mara = { type: 'email' as const, value: 'mara@example.com' };
const rules = { shortest: 15, longest: 256, characterTypes: 1, refusesBreached: true, refusesPatterns: true, refusesPersonalData: true };
const done = { status: 200, body: { redirectTo: '/oidc/auth/1' } };

const shows = (step: Step): Answer => ({ status: 200, body: { step } });
const refuses = (status: number, error: ErrorCode, data?: object): Answer => ({ status, body: { code: error, message: `words for ${error}`, data } });

describe('the flow of a sign-in', () => {
  let script: Record<string, Answer[]>;
  let asked: string[];
  let bodies: unknown[];
  let wentTo: string[];
  let kept: string[];

  beforeEach(() => {
    asked = [];
    bodies = [];
    wentTo = [];
    kept = [];
    Reflect.set(globalThis, 'fetch', (path: string, init: RequestInit) => {
      const request = `${init.method} ${path.replace('/api/experience', '') || '/'}`;
      if (typeof init.body === 'string') bodies.push(JSON.parse(init.body));
      asked.push(typeof init.body === 'string' && request.startsWith('PUT') ? `${request} ${init.body}` : request);
      const answer = script[request]?.shift();
      if (!answer) return Promise.reject(new TypeError('Failed to fetch'));
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      const headers = new Map([['Retry-After', answer.retryAfter ?? null]]);
      return Promise.resolve({ ok: answer.status < 400, status: answer.status, headers, text: () => Promise.resolve(text) });
    });
  });

  function flowAt(step: Step, answers: Record<string, Answer[]>): Flow {
    script = answers;
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        { provide: BOOT, useValue: bootWith(step.name === 'redirect' ? {} : { step }) },
        { provide: ServerClock, useValue: { now: () => 1_000_000 } },
        { provide: HistoryNotes, useValue: { keep: (_name: string, text: string) => kept.push(text), drop: () => undefined, read: () => undefined } },
        { provide: Browser, useValue: { goTo: (address: string) => wentTo.push(address) } },
      ],
    });
    return TestBed.inject(Flow);
  }

  const verified = () => ({ 'POST /verification/verification-code/verify': [shows(proceed)] });

  it('starts, sends a code and shows where to enter it', async () => {
    const flow = flowAt(identifier, { 'PUT /': [shows(identifier)], 'POST /verification/verification-code': [shows(code)] });
    await flow.sendCode('SignIn', mara);
    expect(asked).toEqual(['PUT / {"interactionEvent":"SignIn"}', 'POST /verification/verification-code']);
    expect(flow.step()).toEqual(code);
    expect(flow.busy()).toBeUndefined();
  });

  it('signs in with a right code and leaves, busy until the browser is gone', async () => {
    const flow = flowAt(code, { ...verified(), 'POST /identification': [shows(proceed)], 'POST /submit': [done] });
    await flow.verifyCode(code, '123456');
    expect(wentTo).toEqual(['/oidc/auth/1']);
    expect(flow.busy()).toBe('verify');
    expect(flow.step()).toEqual(code);
  });

  it('creates the account when the address has none', async () => {
    const flow = flowAt(code, {
      ...verified(),
      'POST /identification': [refuses(404, 'user.user_not_exist'), shows(proceed)],
      'PUT /interaction-event': [shows(proceed)],
      'POST /submit': [done],
    });
    await flow.verifyCode(code, '123456');
    expect(asked.slice(1)).toEqual(['POST /identification', 'PUT /interaction-event {"interactionEvent":"Register"}', 'POST /identification', 'POST /submit']);
    expect(wentTo).toEqual(['/oidc/auth/1']);
  });

  it('signs in when the address to register has an account already', async () => {
    const flow = flowAt(proceed, {
      'POST /identification': [refuses(422, 'user.email_already_in_use'), shows(proceed)],
      'PUT /interaction-event': [shows(proceed)],
      'POST /submit': [done],
    });
    await flow.finish(proceed);
    expect(asked[1]).toBe('PUT /interaction-event {"interactionEvent":"SignIn"}');
    expect(wentTo).toEqual(['/oidc/auth/1']);
  });

  it('says that there is no account where none may be created', async () => {
    const flow = flowAt(proceed, { 'POST /identification': [refuses(404, 'user.user_not_exist')], 'PUT /interaction-event': [refuses(403, 'auth.forbidden')] });
    await flow.finish(proceed);
    expect(flow.problem()).toMatchObject({ next: 'start-over', text: 'words for user.user_not_exist' });
  });

  it('asks for what the account still needs, wherever that turns out', async () => {
    const profile = { name: 'profile' as const, event: 'SignIn' as const, missing: ['username' as const], identifier: mara, passwordRules: null };
    const submits = { 'POST /identification': [shows({ ...proceed, identification: 'done' })], 'POST /submit': [refuses(422, 'user.missing_profile')] };
    const flow = flowAt(proceed, { ...submits, 'GET /step': [shows(profile)] });
    await flow.finish(proceed);
    expect([flow.step(), flow.problem()]).toEqual([profile, undefined]);
  });

  it('puts a proved address into the account and goes on', async () => {
    const proved = proceedStepWith({ completesProfile: true });
    const flow = flowAt(code, {
      'POST /verification/verification-code/verify': [shows(proved)],
      'POST /profile': [shows(proceedStepWith({ identification: 'done' }))],
      'POST /submit': [done],
    });
    await flow.verifyCode(code, '123456');
    expect(bodies.at(-1)).toEqual({ type: 'email', verificationId: 'mail-1' });
    expect(wentTo).toEqual(['/oidc/auth/1']);
  });

  it('goes on to the new password, and signs nobody in, when a password was forgotten', async () => {
    const forgot = { ...proceed, event: 'ForgotPassword' as const };
    const chosen = { name: 'new-password' as const, identifier: mara, passwordRules: rules };
    const flow = flowAt(code, { 'POST /verification/verification-code/verify': [shows(forgot)], 'POST /identification': [shows(chosen)] });
    await flow.verifyCode(code, '123456');
    expect([flow.step(), asked.at(-1)]).toEqual([chosen, 'POST /identification']);
  });

  it('keeps the code page for a code that does not match', async () => {
    const flow = flowAt(code, { 'POST /verification/verification-code/verify': [refuses(400, 'verification_code.code_mismatch', { triesLeft: 4 })] });
    await flow.verifyCode(code, '111111');
    expect(flow.step()).toEqual(code);
    expect(flow.problem()).toMatchObject({ task: 'verify', next: 'correct', text: 'words for verification_code.code_mismatch' });
  });

  it('asks where the sign-in is when the code turns out to be used', async () => {
    const flow = flowAt(code, { 'POST /verification/verification-code/verify': [refuses(400, 'verification_code.not_found')], 'GET /step': [shows(proceed)] });
    await flow.verifyCode(code, '123456');
    expect(flow.step()).toEqual(proceed);
  });

  it('shows where it stopped after a right code, and goes on from there', async () => {
    const flow = flowAt(code, { ...verified(), 'POST /identification': [{ status: 502, body: '<h1>Bad gateway</h1>' }] });
    await flow.verifyCode(code, '123456');
    expect(flow.step()).toEqual(proceed);
    expect(flow.problem()?.failure.kind).toBe('unavailable');
    script = { 'GET /step': [shows({ name: 'redirect', redirectTo: '/oidc/auth/1' })] };
    await flow.finish(proceed, true);
    expect(wentTo).toEqual(['/oidc/auth/1']);
  });

  it('sends again for the event under way, and obeys a wait', async () => {
    const flow = flowAt(code, { 'POST /verification/verification-code': [{ ...refuses(429, 'request.message_rate_limited'), retryAfter: '540' }] });
    await flow.resendCode(code);
    expect(bodies).toEqual([{ identifier: { type: 'email', value: 'mara@example.com' }, interactionEvent: 'Register' }]);
    expect(flow.problem()).toMatchObject({ task: 'resend', next: 'retry', retryAt: 1_540_000 });
  });

  it('goes back to a number as it is written, not as the service keeps it', async () => {
    const flow = flowAt(code, { 'PUT /': [shows(identifier)] });
    await flow.changeAddress({ ...code, identifier: { type: 'phone', value: '4915123456789' } });
    expect(kept).toEqual(['+4915123456789']);
  });

  it('ends on the page without a sign-in when there is none any more', async () => {
    const flow = flowAt(code, { 'POST /verification/verification-code/verify': [refuses(400, 'session.not_found')] });
    await flow.verifyCode(code, '123456');
    expect(flow.step()).toEqual({ name: 'unknown-session' });
  });

  it.each([
    ['allow', 'POST'],
    ['refuse', 'DELETE'],
  ] as const)('tells the service to %s what an application asks for, and goes where that leads', async (answer, method) => {
    const flow = flowAt(identifier, { [`${method} /api/interaction/consent`]: [done] });
    await flow.consent(answer);
    expect(wentTo).toEqual(['/oidc/auth/1']);
    expect(flow.busy()).toBe(answer);
  });

  it('does one thing at a time', async () => {
    const flow = flowAt(code, { ...verified(), 'POST /identification': [shows(proceed)], 'POST /submit': [done] });
    await Promise.all([flow.verifyCode(code, '123456'), flow.verifyCode(code, '123456')]);
    expect(asked.filter((request) => request.endsWith('/verify'))).toHaveLength(1);
  });

  it('drops an answer that something newer has overtaken', async () => {
    const flow = flowAt(identifier, { 'GET /step': [shows(code)], 'PUT /': [refuses(503, 'server.unavailable')] });
    await Promise.all([flow.refresh(), flow.sendCode('SignIn', mara)]);
    expect(flow.step()).toEqual(identifier);
  });

  it('leaves the way to another tab that goes on, and takes over when that has stopped', async () => {
    jest.useFakeTimers();
    const flow = flowAt(code, { 'GET /step': [shows(proceed), shows(proceed)] });
    const refreshed = flow.refresh();
    await jest.advanceTimersByTimeAsync(2500);
    expect(flow.step()).toEqual(code);
    await jest.advanceTimersByTimeAsync(1000);
    await refreshed;
    expect(flow.step()).toEqual(proceed);
    jest.useRealTimers();
  });

  it('says so when there is no connection', async () => {
    const flow = flowAt(identifier, {});
    await flow.sendCode('SignIn', mara);
    expect(flow.problem()).toMatchObject({ next: 'retry' });
    expect(flow.problem()?.text).toMatch(/Nothing is lost/);
  });
});
