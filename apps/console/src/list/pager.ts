import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { commonWords } from '../parts/words';

/** Which part of a list is shown, and the ways to the rest. */
@Component({
  selector: 'gp-pager',
  imports: [Icon],
  template: `
    <nav class="pager" [attr.aria-label]="words().list.pages">
      <span class="num" role="status">{{ range() }}</span>
      @if (hasSeveral()) {
        <button type="button" class="btn outline icon sm" [disabled]="page() <= 1" [attr.aria-label]="words().list.previous" (click)="went.emit(page() - 1)">
          <gp-icon class="flip" name="previous" [small]="true" />
        </button>
        <button type="button" class="btn outline icon sm" [disabled]="isLast()" [attr.aria-label]="words().list.next" (click)="went.emit(page() + 1)">
          <gp-icon class="flip" name="next" [small]="true" />
        </button>
      }
    </nav>
  `,
  styles: `
    .pager {
      display: flex;
      align-items: center;
      gap: var(--gp-2);
      padding-top: var(--gp-3);
      font-size: var(--gp-text-sm);
      color: var(--gp-ink-2);
    }
    span {
      margin-inline-end: auto;
    }
    @media (width <= 52rem) {
      .btn.icon.sm {
        width: 44px;
        min-height: 44px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pager {
  readonly #formats = inject(Formats);
  readonly page = input.required<number>();
  readonly size = input.required<number>();
  readonly total = input.required<number>();
  /** There may be more than `total`. */
  readonly capped = input(false);
  readonly went = output<number>();

  protected readonly words = inject(Language).words(commonWords);
  protected readonly isLast = computed(() => !this.capped() && this.page() * this.size() >= this.total());
  protected readonly hasSeveral = computed(() => this.page() > 1 || !this.isLast());
  protected readonly range = computed(() => {
    const { range, rangeCapped } = this.words().list;
    const to = this.capped() ? this.page() * this.size() : Math.min(this.page() * this.size(), this.total());
    const from = Math.min((this.page() - 1) * this.size() + 1, to);
    const numbers = { from, to, total: this.total() };
    const written = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, this.#formats.number(number)]));
    return this.#formats.fill(this.capped() ? rangeCapped : range, written);
  });
}
