import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, DOCUMENT, type ElementRef, inject, input, signal, viewChildren } from '@angular/core';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { signInExperienceWords } from '../words';
import { contrastOf } from './contrast';

const ENOUGH = 4.5;

/** What the pages make of a brand colour, painted by the very rules of the pages, with the contrast as it was measured. */
@Component({
  selector: 'gp-shades',
  imports: [Icon],
  template: `
    <div class="shades">
      @for (shade of shades(); track shade.kind) {
        <div #shown [class]="shade.look" [attr.data-theme]="shade.theme" [style.--gp-brand]="shade.brand">
          <b>{{ words().look.shades[shade.kind] }}</b>
          <span class="num">{{ said()[$index] }}</span>
        </div>
      }
    </div>
    @if (isEnough()) {
      <p class="okline"><gp-icon name="check" [small]="true" />{{ words().look.shades.enough }}</p>
    } @else if (isEnough() === false) {
      <p class="err"><gp-icon name="alert" [small]="true" />{{ words().look.shades.tooLittle }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gp-2);
    }
    .shades {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
      border: 1px solid var(--gp-line-strong);
      border-radius: var(--gp-radius);
      overflow: hidden;
      font-size: var(--gp-text-xs);
      line-height: var(--gp-lead-xs);
    }
    .shades > div {
      padding: 10px 10px 8px;
    }
    .shades b {
      display: block;
      font-weight: var(--gp-weight-medium);
    }
    .button {
      background: var(--gp-primary);
      color: var(--gp-on-primary);
    }
    .link {
      background: var(--gp-surface);
      color: var(--gp-primary-ink);
    }
    .tint {
      background: var(--gp-primary-soft);
      color: var(--gp-on-primary-soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shades {
  readonly #document = inject(DOCUMENT);
  readonly #formats = inject(Formats);
  readonly #measured = signal<readonly (number | undefined)[]>([]);
  private readonly shown = viewChildren<ElementRef<HTMLElement>>('shown');
  protected readonly words = inject(Language).words(signInExperienceWords);

  readonly brand = input.required<string>();
  readonly darkBrand = input.required<string>();
  readonly hasDark = input.required<boolean>();

  protected readonly shades = computed(() => {
    const light = { theme: 'light', brand: this.brand() } as const;
    const dark = { theme: 'dark', brand: this.darkBrand() } as const;
    return [
      { ...light, kind: 'button', look: 'button' } as const,
      { ...light, kind: 'link', look: 'link' } as const,
      { ...light, kind: 'tint', look: 'tint' } as const,
      ...(this.hasDark() ? [{ ...dark, kind: 'darkButton', look: 'button' } as const, { ...dark, kind: 'darkLink', look: 'link' } as const] : []),
    ];
  });
  protected readonly said = computed(() =>
    this.#measured().map((ratio) =>
      ratio === undefined ? '' : this.#formats.fill(this.words().look.shades.ratio, { ratio: this.#formats.number(tenths(ratio)) }),
    ),
  );
  /** undefined: not measured. */
  protected readonly isEnough = computed(() => {
    const ratios = this.#measured();
    return ratios.length === 0 || ratios.includes(undefined) ? undefined : ratios.every((ratio = 0) => ratio >= ENOUGH);
  });

  constructor() {
    afterRenderEffect({
      read: () => {
        this.shades();
        const view = this.#document.defaultView;
        this.#measured.set(
          this.shown().map(({ nativeElement }) => {
            const style = view?.getComputedStyle(nativeElement);
            return style && contrastOf(this.#document, style.color, style.backgroundColor);
          }),
        );
      },
    });
  }
}

/** Rounded down: nothing seems better than it is. */
const tenths = (ratio: number) => Math.floor(ratio * 10) / 10;
