import { NgComponentOutlet } from '@angular/common';
import { ApplicationRef, ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, signal, untracked, type Type } from '@angular/core';
import type { VisibleStep } from '@gatepost/contracts/experience/boot';
import { BOOT } from './boot';
import { Browser } from './flow/browser';
import { Flow } from './flow/flow';
import { Brand } from './frame/brand';
import { LanguageSwitch } from './frame/language-switch';
import { PageFoot } from './frame/page-foot';
import { likelyNext, pages, type StepName } from './pages';
import { crossFade } from './parts/cross-fade';

interface View {
  readonly page: Type<unknown>;
  readonly step: VisibleStep;
}

/** These pages may be loaded again without harm, so the language can change on them. */
const steady: readonly StepName[] = ['identifier', 'code', 'consent', 'unknown-session'];

@Component({
  selector: 'gp-sign-in',
  imports: [Brand, LanguageSwitch, NgComponentOutlet, PageFoot],
  template: `
    <main class="sheet" [attr.data-step]="view()?.step?.name">
      <header class="app">
        <gp-brand />
        @if (mayChangeLanguage()) {
          <gp-language-switch />
        }
      </header>
      @if (view(); as shown) {
        <div class="step">
          <ng-container *ngComponentOutlet="shown.page; inputs: { step: shown.step }" />
        </div>
      }
    </main>
    <gp-page-foot />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignIn {
  readonly #application = inject(ApplicationRef);
  readonly #browser = inject(Browser);
  readonly #document = inject(DOCUMENT);
  readonly #flow = inject(Flow);
  protected readonly view = signal<View | undefined>(undefined);
  protected readonly mayChangeLanguage = computed(() => steady.includes(this.#flow.step().name));

  constructor() {
    this.#document.title = inject(BOOT).branding.name;
    effect(() => {
      const step = this.#flow.step();
      untracked(() => void this.#show(step));
    });
    this.#askAgainOnReturn();
  }

  async #show(step: VisibleStep): Promise<void> {
    const shown = this.view();
    if (shown?.step.name === step.name) return this.view.set({ ...shown, step });
    try {
      const page: Type<unknown> = await pages[step.name]();
      if (this.#flow.step() !== step) return;
      const replace = () => {
        this.view.set({ page, step });
        this.#application.tick();
      };
      if (shown) crossFade(this.#document, replace);
      else this.view.set({ page, step });
      this.#browser.isComplete();
      const next = likelyNext[step.name];
      if (next) pages[next]().catch(() => undefined);
    } catch {
      if (this.#flow.step() === step) this.#recover(shown?.step);
    }
  }

  #recover(shown: VisibleStep | undefined): void {
    if (this.#browser.loadAgain()) return this.#flow.holdStill();
    this.#flow.pageDidNotLoad(shown);
    if (!shown) this.#browser.showIncomplete();
  }

  /** Another tab, or the same one before the browser froze it, may have gone on: the service knows. */
  #askAgainOnReturn(): void {
    const window = this.#document.defaultView;
    this.#document.addEventListener('visibilitychange', () => {
      if (this.#document.visibilityState === 'visible') void this.#flow.refresh();
    });
    window?.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.#flow.comeBack();
    });
  }
}
