import { ApplicationRef, ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, signal, untracked, type Type } from '@angular/core';
import { BOOT } from './boot';
import { Browser } from './flow/browser';
import { Flow } from './flow/flow';
import type { ShownStep } from './flow/shown-step';
import { Brand } from './frame/brand';
import { PageFoot } from './frame/page-foot';
import { hasWords, likelyNext, pages, type StepName } from './pages';
import { crossFade } from './parts/cross-fade';
import { ShowComponent } from './parts/show-component';

interface View {
  readonly page: Type<unknown>;
  readonly step: ShownStep;
}

const FETCH_AHEAD_AFTER_MS = 500;

/** These pages may be loaded again without harm, so the language can change on them. */
const steady: readonly StepName[] = ['identifier', 'password', 'choose-password', 'code', 'profile', 'new-password', 'consent', 'unknown-session'];

@Component({
  selector: 'gp-sign-in',
  imports: [Brand, PageFoot, ShowComponent],
  template: `
    <main [class]="hooks()">
      <header class="app">
        <gp-brand />
        @if (mayChangeLanguage()) {
          <ng-container [gpShow]="languageSwitch()" />
        }
      </header>
      @if (view(); as shown) {
        <div class="step">
          <ng-container [gpShow]="shown.page" [gpShowStep]="shown.step" />
        </div>
      }
    </main>
    <!-- Before there is a page above it, it would only be pushed down. -->
    @if (view()) {
      <gp-page-foot />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignIn {
  readonly #application = inject(ApplicationRef);
  readonly #browser = inject(Browser);
  readonly #document = inject(DOCUMENT);
  readonly #flow = inject(Flow);
  readonly #phrases: object = inject(BOOT).phrases;
  protected readonly view = signal<View | undefined>(undefined);
  protected readonly languageSwitch = signal<Type<unknown> | undefined>(undefined);
  /** A class for each page, for the style sheets of tenants. */
  protected readonly hooks = computed(() => {
    const shown = this.view();
    return shown ? `sheet page-${shown.step.name}` : 'sheet';
  });
  protected readonly mayChangeLanguage = computed(() => steady.includes(this.#flow.step().name));

  constructor() {
    this.#document.title = inject(BOOT).branding.name;
    effect(() => {
      const step = this.#flow.step();
      untracked(() => void this.#show(step));
    });
    this.#askAgainOnReturn();
  }

  async #show(step: ShownStep): Promise<void> {
    const shown = this.view();
    if (shown?.step.name === step.name) return this.view.set({ ...shown, step });
    try {
      if (!hasWords(step, this.#phrases)) throw new Error('this page has no words for the step');
      const page: Type<unknown> = await pages[step.name]();
      if (this.#flow.step() !== step) return;
      const replace = () => {
        this.view.set({ page, step });
        this.#application.tick();
      };
      if (shown) crossFade(this.#document, replace);
      else this.view.set({ page, step });
      this.#browser.isComplete();
      if (!shown) this.#addLanguageSwitch();
      this.#fetchAhead(likelyNext(step));
    } catch {
      if (this.#flow.step() === step) this.#recover(shown?.step);
    }
  }

  /** Leaves the line to what is on the screen; nobody is done with a page within a moment. */
  #fetchAhead(next: StepName | undefined): void {
    if (next) setTimeout(() => pages[next]().catch(() => undefined), FETCH_AHEAD_AFTER_MS);
  }

  /** Nobody needs it to see the first page. */
  #addLanguageSwitch(): void {
    import('./frame/language-switch').then(
      (file) => this.languageSwitch.set(file.LanguageSwitch),
      () => undefined,
    );
  }

  #recover(shown: ShownStep | undefined): void {
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
