import { inject, Injectable, signal } from '@angular/core';
import type { InteractionEvent } from '@gatepost/contracts/experience/identifiers';
import type { VisibleStep } from '@gatepost/contracts/experience/boot';
import type { CodeStep, ProceedStep, Step } from '@gatepost/contracts/experience/step';
import { BOOT } from '../boot';
import { ServerClock } from '../parts/server-clock';
import { Browser } from './browser';
import { ExperienceApi, type Outcome, type WithStep } from './experience-api';
import { nextActionFor, type Failure, type NextAction } from './failure';
import { HistoryNotes } from './history-notes';

export type Task = 'send' | 'resend' | 'verify' | 'change-address' | 'finish' | 'allow' | 'refuse';

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
const otherEvents: Partial<Record<string, InteractionEvent>> = { 'user.user_not_exist': 'Register', 'user.email_already_in_use': 'SignIn' };

/** On the other pages there is nothing to ask for. */
const underWay: readonly VisibleStep['name'][] = ['identifier', 'code', 'proceed'];

/** The code was entered in another tab, which goes on by itself: only when it has stopped does this one take over. */
const ELSEWHERE_MS = 3000;
const goesOn = ({ name }: Step): boolean => name === 'proceed' || name === 'redirect';

/** Where the person is. Every reply of the service names the step that follows; this only shows it. */
@Injectable({ providedIn: 'root' })
export class Flow {
  readonly #api = inject(ExperienceApi);
  readonly #browser = inject(Browser);
  readonly #clock = inject(ServerClock);
  readonly #notes = inject(HistoryNotes);
  readonly #boot = inject(BOOT);
  readonly #words = this.#boot.phrases.problem;
  readonly #step = signal<VisibleStep>(this.#boot.step);
  readonly #busy = signal<Task | undefined>(undefined);
  readonly #problem = signal<Problem | undefined>(undefined);
  /** Counts what was begun, so that an answer knows whether it is still wanted. */
  #turn = 0;
  readonly step = this.#step.asReadonly();
  readonly busy = this.#busy.asReadonly();
  readonly problem = this.#problem.asReadonly();

  sendCode(event: InteractionEvent, email: string): Promise<void> {
    return this.#during('send', async () => {
      this.#notes.keep('address', email);
      const started = await this.#api.start({ interactionEvent: event });
      return started.ok ? this.#api.sendCode({ identifier: { type: 'email', value: email }, interactionEvent: event }) : started;
    });
  }

  resendCode({ email, event }: CodeStep): Promise<void> {
    return this.#during('resend', () => this.#api.sendCode({ identifier: { type: 'email', value: email }, interactionEvent: event }));
  }

  /** Back to the address. What was sent so far no longer counts, so that a reload agrees with the page. */
  changeAddress({ email, event }: CodeStep | ProceedStep): Promise<void> {
    return this.#during('change-address', () => {
      this.#notes.keep('address', email);
      return this.#api.start({ interactionEvent: event });
    });
  }

  verifyCode(email: string, verificationId: string, code: string): Promise<void> {
    return this.#during('verify', async () => {
      const verified = await this.#api.verifyCode({ identifier: { type: 'email', value: email }, verificationId, code });
      if (!verified.ok) return verified;
      const { step } = verified.reply;
      return step.name === 'proceed' ? this.#finish(step) : verified;
    });
  }

  /** Goes on from a code that was right. After a failure the service says first where the sign-in is. */
  finish(step: ProceedStep, isRetry = false): Promise<void> {
    return this.#during('finish', async () => {
      if (!isRetry) return this.#finish(step);
      const asked = await this.#api.step();
      return asked.ok && asked.reply.step.name === 'proceed' ? this.#finish(asked.reply.step) : asked;
    });
  }

  /** The answer to an application that asks for what is the person's own. Either way the browser goes back to it. */
  consent(answer: 'allow' | 'refuse'): Promise<void> {
    return this.#during(answer, async () => leaving(answer === 'allow' ? await this.#api.grantConsent() : await this.#api.refuseConsent()));
  }

  /** Asks where the sign-in is; says nothing when that cannot be found out now. */
  async refresh(): Promise<void> {
    if (!underWay.includes(this.#step().name) || this.#busy()) return;
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
  pageDidNotLoad(shown: VisibleStep | undefined): void {
    this.#fail(this.#busy() ?? 'finish', { kind: 'offline' });
    if (shown) this.#step.set(shown);
  }

  async #finish(step: ProceedStep): Promise<Outcome<WithStep>> {
    const identified = await this.#identify(step.verificationId);
    const submitted = identified.ok ? await this.#api.submit() : identified;
    if (!submitted.ok && nextActionFor(submitted.failure) !== 'leave') this.#step.set(step);
    return leaving(submitted);
  }

  async #identify(verificationId: string): Promise<Outcome<WithStep>> {
    const first = await this.#api.identify({ verificationId });
    const other = first.ok || first.failure.kind !== 'refused' ? undefined : otherEvents[first.failure.code];
    if (other === undefined) return first;
    const changed = await this.#api.changeEvent({ interactionEvent: other });
    if (changed.ok) return this.#api.identify({ verificationId });
    const isForbidden = changed.failure.kind === 'refused' && changed.failure.code === 'auth.forbidden';
    return isForbidden ? first : changed;
  }

  async #during(task: Task, work: () => Promise<Outcome<WithStep>>): Promise<void> {
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
    this.#step.set(step);
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
function leaving(outcome: Outcome<{ readonly redirectTo: string }>): Outcome<WithStep> {
  return outcome.ok ? { ok: true, reply: { step: { name: 'redirect', redirectTo: outcome.reply.redirectTo } } } : outcome;
}
