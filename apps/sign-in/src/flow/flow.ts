import { inject, Injectable, signal } from '@angular/core';
import type { ErrorCode } from '@gatepost/contracts/errors';
import type { InteractionEvent } from '@gatepost/contracts/experience/identifiers';
import type { CodeIdentifier, CodeStep, ProceedStep, Step } from '@gatepost/contracts/experience/step';
import { BOOT } from '../boot';
import { ServerClock } from '../parts/server-clock';
import { shownIdentifier } from '../parts/shown-identifier';
import { Browser } from './browser';
import { ExperienceApi, type Outcome, type WithStep } from './experience-api';
import { nextActionFor, type Failure, type NextAction } from './failure';
import { HistoryNotes } from './history-notes';
import { goesOn, isUnderWay, withPassword, type ShownStep } from './shown-step';

export type Task = 'send' | 'resend' | 'verify' | 'password' | 'change-address' | 'finish' | 'allow' | 'refuse';

/** What did not work, in words, and what helps. */
export interface Problem {
  readonly task: Task;
  readonly next: NextAction;
  readonly text: string;
  /** By the service's clock: not before then. */
  readonly retryAt?: number;
  readonly failure: Failure;
}

/** The address turned out to have no account, or to have one already: the same code serves the other event. */
const otherEvents: Partial<Record<string, InteractionEvent>> = {
  'user.user_not_exist': 'Register',
  'user.email_already_in_use': 'SignIn',
  'user.phone_already_in_use': 'SignIn',
};

/** Only when another tab has stopped does this one take over. */
const ELSEWHERE_MS = 3000;

/** Where the person is. Every reply of the service names the step that follows; this only shows it. */
@Injectable({ providedIn: 'root' })
export class Flow {
  readonly #api = inject(ExperienceApi);
  readonly #browser = inject(Browser);
  readonly #clock = inject(ServerClock);
  readonly #notes = inject(HistoryNotes);
  readonly #boot = inject(BOOT);
  readonly #words = this.#boot.phrases.problem;
  readonly #step = signal<ShownStep>(this.#here(this.#boot.step));
  readonly #busy = signal<Task | undefined>(undefined);
  readonly #problem = signal<Problem | undefined>(undefined);
  /** Counts what was begun, so that an answer knows whether it is still wanted. */
  #turn = 0;
  readonly step = this.#step.asReadonly();
  readonly busy = this.#busy.asReadonly();
  readonly problem = this.#problem.asReadonly();

  sendCode(event: InteractionEvent, to: CodeIdentifier, typed = to.value): Promise<void> {
    return this.during('send', async () => {
      this.#notes.keep('address', typed);
      const started = await this.#api.start({ interactionEvent: event });
      return started.ok ? this.#api.sendCode({ identifier: to, interactionEvent: event }) : started;
    });
  }

  resendCode({ identifier, event }: CodeStep): Promise<void> {
    return this.during('resend', () => this.#api.sendCode({ identifier, interactionEvent: event }));
  }

  /** Back to the address. What was sent so far no longer counts, so that a reload agrees with the page. */
  async changeAddress({ identifier, event, completesProfile }: CodeStep | ProceedStep): Promise<void> {
    const { type } = identifier;
    if (!completesProfile || type === 'username') return this.begin(event, shownIdentifier(identifier));
    this.#problem.set(undefined);
    this.#step.set({ name: 'profile', event, missing: [type], identifier: null, passwordRules: null });
  }

  /** Starts for this event, with what was typed so far; `password` goes past the identifier. */
  begin(event: InteractionEvent, typed: string, way?: 'password'): Promise<void> {
    return this.during('change-address', () => this.startAgain(event, typed, way));
  }

  /** What was proved so far no longer counts. */
  startAgain(event: InteractionEvent, typed: string, way?: 'password'): Promise<Outcome<WithStep>> {
    this.#note(typed, way);
    return this.#api.start({ interactionEvent: event });
  }

  /** From the identifier to the password, or back. The service is not asked for that. */
  turnTo(way: 'password' | 'identifier', typed: string, problem?: Problem): void {
    const step = this.#step();
    if (!('identifiers' in step)) return;
    this.#note(typed, way === 'password' ? way : undefined);
    this.#problem.set(problem);
    this.#step.set(this.#here({ ...step, name: 'identifier' }));
  }

  verifyCode({ identifier, verificationId }: CodeStep, code: string): Promise<void> {
    return this.during('verify', async () => {
      const verified = await this.#api.verifyCode({ identifier, verificationId, code });
      return verified.ok ? this.goOn(verified.reply.step) : verified;
    });
  }

  /** Goes on from a code that was right. After a failure the service says first where the sign-in is. */
  finish(step: ProceedStep, isRetry = false): Promise<void> {
    return this.during('finish', async () => {
      if (!isRetry) return this.goOn(step);
      const asked = await this.#api.step();
      return asked.ok ? this.goOn(asked.reply.step) : asked;
    });
  }

  /** The answer to an application that asks for what is the person's own. Either way the browser goes back to it. */
  consent(answer: 'allow' | 'refuse'): Promise<void> {
    return this.during(answer, async () => leaving(answer === 'allow' ? await this.#api.grantConsent() : await this.#api.refuseConsent()));
  }

  /** Asks where the sign-in is; says nothing when that cannot be found out now. */
  async refresh(): Promise<void> {
    if (!isUnderWay(this.#step()) || this.#busy()) return;
    const turn = ++this.#turn;
    let asked = await this.#api.step();
    if (asked.ok && this.#step().name !== 'proceed' && goesOn(asked.reply.step)) {
      await new Promise((resume) => setTimeout(resume, ELSEWHERE_MS));
      if (turn === this.#turn) asked = await this.#api.step();
    }
    // Whatever has begun since is newer than this answer.
    if (turn !== this.#turn) return;
    if (asked.ok) this.#show(asked.reply.step);
    else if (nextActionFor(asked.failure) === 'leave') this.#step.set({ name: 'unknown-session' });
  }

  /** The browser shows this page again as it was left. */
  comeBack(): Promise<void> {
    this.#busy.set(undefined);
    return this.refresh();
  }

  forgetProblem(): void {
    this.#problem.set(undefined);
  }

  /** The page is about to be loaded again: until then nothing more is begun. */
  holdStill(): void {
    this.#busy.set('finish');
  }

  /** The files of a page did not arrive: stay on the page before, where the same action works again. */
  pageDidNotLoad(shown: ShownStep | undefined): void {
    this.#fail(this.#busy() ?? 'finish', { kind: 'offline' });
    if (shown) this.#step.set(shown);
  }

  /** As far as it goes without asking the person. */
  async goOn(step: Step): Promise<Outcome<WithStep>> {
    if (step.name !== 'proceed') return { ok: true, reply: { step } };
    const proved = await this.#handIn(step);
    if (proved.ok && proved.reply.step.name !== 'proceed') return proved;
    if (proved.ok && step.completesProfile) return this.goOn(proved.reply.step);
    const submitted = proved.ok ? await this.#api.submit() : proved;
    if (isRefusal(submitted, 'user.missing_profile')) return this.#api.step();
    if (!submitted.ok && nextActionFor(submitted.failure) !== 'leave') this.#step.set(step);
    return leaving(submitted);
  }

  /** What was proved identifies the person, or becomes part of the account. */
  #handIn(step: ProceedStep): Promise<Outcome<WithStep>> {
    const { verificationId, identifier, identification } = step;
    if (step.completesProfile) return this.#api.addProfile({ type: identifier.type === 'phone' ? 'phone' : 'email', verificationId });
    if (identification === 'by-verification') return this.#identify(step);
    return identification === 'by-profile' ? this.#api.identify({}) : Promise.resolve({ ok: true, reply: { step } });
  }

  async #identify({ verificationId, event }: ProceedStep): Promise<Outcome<WithStep>> {
    const first = await this.#api.identify({ verificationId });
    const other = first.ok || first.failure.kind !== 'refused' || event === 'ForgotPassword' ? undefined : otherEvents[first.failure.code];
    if (other === undefined) return first;
    const changed = await this.#api.changeEvent({ interactionEvent: other });
    if (changed.ok) return this.#api.identify({ verificationId });
    return isRefusal(changed, 'auth.forbidden') ? first : changed;
  }

  /** Does one thing at a time, and shows what it leads to. */
  async during(task: Task, work: () => Promise<Outcome<WithStep>>): Promise<void> {
    if (this.#busy()) return;
    this.#turn++;
    this.#busy.set(task);
    this.#problem.set(undefined);
    const outcome = await work();
    if (outcome.ok) return this.#show(outcome.reply.step);
    this.#fail(task, outcome.failure);
    if (nextActionFor(outcome.failure) !== 'ask-step') return;
    const asked = await this.#api.step();
    if (asked.ok) this.#show(asked.reply.step);
  }

  #show(step: Step): void {
    // On its way elsewhere the page stays as it is, and busy.
    if (step.name === 'redirect') return this.#browser.goTo(step.redirectTo);
    this.#busy.set(undefined);
    this.#step.set(this.#here(step));
  }

  /** A step of the service as this tab shows it. */
  #here(step: ShownStep): ShownStep {
    return this.#notes.read('way') === 'password' ? withPassword(step) : step;
  }

  #note(typed: string, way: 'password' | undefined): void {
    this.#notes.keep('address', typed);
    if (way) this.#notes.keep('way', way);
    else this.#notes.drop('way');
  }

  #fail(task: Task, failure: Failure): void {
    this.#busy.set(undefined);
    const next = nextActionFor(failure);
    if (next === 'leave') return this.#step.set({ name: 'unknown-session' });
    const text = failure.kind === 'refused' ? failure.message : this.#words[failure.kind];
    const wait = failure.kind !== 'offline' && failure.retryAfter !== undefined ? { retryAt: this.#clock.now() + failure.retryAfter * 1000 } : {};
    this.#problem.set({ task, next, text, failure, ...wait });
  }
}

/** What answers an address leads out of these pages. */
function leaving(outcome: Outcome<{ readonly redirectTo: string } | undefined>): Outcome<WithStep> {
  return outcome.ok ? { ok: true, reply: { step: { name: 'redirect', redirectTo: outcome.reply?.redirectTo ?? '/' } } } : outcome;
}

function isRefusal(outcome: Outcome<unknown>, code: ErrorCode): boolean {
  return !outcome.ok && outcome.failure.kind === 'refused' && outcome.failure.code === code;
}
