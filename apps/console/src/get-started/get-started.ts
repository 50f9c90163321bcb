import { ChangeDetectionStrategy, Component, computed, DestroyRef, DOCUMENT, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { loaded } from '../list/loaded';
import { Clamped } from '../parts/clamped';
import { Icon } from '../parts/icon';
import { LoadFailed } from '../parts/load-failed';
import { PageHead } from '../parts/page-head';
import { SkeletonRows } from '../parts/skeleton-rows';
import { nameOf } from '../session/person';
import { Session } from '../session/session';
import { checklist } from './checklist';
import { Progress } from './progress';
import { ServiceFacts } from './service-facts';
import { TestMail } from './test-mail';
import { getStartedWords } from './words';

/** The way to the first sign-in, which knows how far one has come. */
@Component({
  selector: 'gp-get-started',
  imports: [Clamped, Icon, LoadFailed, PageHead, RouterLink, ServiceFacts, SkeletonRows, TestMail],
  templateUrl: './get-started.html',
  styleUrl: './get-started.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GetStarted {
  readonly #formats = inject(Formats);
  readonly #progress = inject(Progress);
  readonly #person = inject(Session).person;

  protected readonly words = inject(Language).words(getStartedWords);
  protected readonly known = loaded(
    () => true,
    () => this.#progress.read(),
  );
  /** The result of a test mail stays in sight, though the step is done by then. */
  protected readonly wasSent = signal(false);
  protected readonly steps = computed(() => {
    const known = this.known.value();
    if (!known) return undefined;
    const person = this.#person();
    const steps = checklist(known, person ? nameOf(person) : '', this.words().steps, this.#formats);
    const next = steps.findIndex(({ isDone }) => !isDone);
    return steps.map((step, at) => ({ ...step, state: step.isDone ? 'done' : at === next ? 'next' : 'todo' }) as const);
  });
  protected readonly lead = computed(() => {
    const steps = this.steps();
    if (!steps) return undefined;
    const done = steps.filter(({ isDone }) => isDone).length;
    const { lead, allDone } = this.words();
    return done === steps.length ? allDone : this.#formats.counted(lead, done, { total: this.#formats.number(steps.length) });
  });

  constructor() {
    // Whoever comes back from another window has done something there.
    const view = inject(DOCUMENT).defaultView;
    const look = () => this.known.reload();
    view?.addEventListener('focus', look);
    inject(DestroyRef).onDestroy(() => view?.removeEventListener('focus', look));
  }
}
