import { ChangeDetectionStrategy, Component, DestroyRef, DOCUMENT, effect, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { ThemeChoice } from '../../frame/theme';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { dashboardWords } from '../words';
import type { ChartView } from './chart-view';

/** Values by label; `colour` is the name of a token. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: string;
}

/** Numbers as a picture, or as the table they are. What it is drawn with is loaded when it is first shown. */
@Component({
  selector: 'gp-chart',
  templateUrl: './chart.html',
  styleUrl: './chart.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Chart {
  readonly #destroyed = inject(DestroyRef);
  readonly #language = inject(Language);
  readonly #theme = inject(ThemeChoice);
  readonly #system = signal(0);
  readonly #view = signal<ChartView | undefined>(undefined);
  private readonly place = viewChild<ElementRef<HTMLElement>>('place');

  readonly kind = input.required<'line' | 'bars'>();
  /** What the table's first column holds. */
  readonly labelHead = input.required<string>();
  readonly labels = input.required<readonly string[]>();
  readonly series = input.required<readonly Series[]>();
  /** What the picture says, for those who do not see it. */
  readonly summary = input.required<string>();

  protected readonly formats = inject(Formats);
  protected readonly words = this.#language.words(dashboardWords);
  protected readonly isTable = signal(false);

  constructor() {
    const dark = inject(DOCUMENT).defaultView?.matchMedia('(prefers-color-scheme: dark)');
    const changed = () => this.#system.update((times) => times + 1);
    dark?.addEventListener('change', changed);
    this.#destroyed.onDestroy(() => dark?.removeEventListener('change', changed));
    effect((onCleanup) => {
      const place = this.place();
      if (!place) return;
      let isGone = false;
      void import('./chart-view').then(({ ChartView }) => {
        if (!isGone) this.#view.set(new ChartView(place.nativeElement));
      });
      onCleanup(() => {
        isGone = true;
        this.#view()?.close();
        this.#view.set(undefined);
      });
    });
    effect(() => {
      this.#theme.chosen();
      this.#system();
      const isRightToLeft = this.#language.direction() === 'rtl';
      this.#view()?.draw({ kind: this.kind(), labels: this.labels(), series: this.series(), isRightToLeft, number: (value) => this.formats.number(value) });
    });
  }
}
