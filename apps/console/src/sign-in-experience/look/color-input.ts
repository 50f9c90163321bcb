import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { longHex } from '@gatepost/contracts/experience/dark-color';
import { color } from '@gatepost/contracts/experience/appearance-settings';
import { Field } from '../../forms/field';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { signInExperienceWords } from '../words';

/** A colour as it is written, as the browser lets one pick it, and a few to begin with. */
@Component({
  selector: 'gp-color-input',
  template: `
    <input
      #written
      class="input mono"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      dir="ltr"
      maxlength="7"
      [attr.aria-label]="label()"
      [attr.aria-invalid]="field?.isWrong() ?? false"
      [attr.aria-describedby]="field?.describedBy()"
      [value]="value()"
      (input)="value.set(written.value.trim())"
      (blur)="touch.emit()"
    />
    <input #picked class="sw picker" type="color" [attr.aria-label]="words().look.color.pick" [value]="painted()" (input)="value.set(picked.value)" />
    @for (swatch of swatches(); track swatch) {
      <button
        type="button"
        class="sw"
        [style.background]="swatch"
        [attr.aria-pressed]="swatch === painted()"
        [attr.aria-label]="formats.fill(words().look.color.swatch, { color: swatch })"
        (click)="value.set(swatch)"
      ></button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gp-2);
    }
    .input {
      width: 8rem;
    }
    .sw {
      width: 28px;
      height: 28px;
      padding: 0;
      border: 1px solid var(--gp-edge);
      border-radius: var(--gp-radius);
      background: none;
      cursor: pointer;
    }
    .sw[aria-pressed='true'] {
      outline: 2px solid var(--gp-ink);
      outline-offset: 2px;
    }
    .picker::-webkit-color-swatch-wrapper {
      padding: 2px;
    }
    .picker::-webkit-color-swatch {
      border: 0;
      border-radius: 3px;
    }
    @media (width <= 52rem) {
      .sw {
        width: 44px;
        height: 44px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColorInput implements FormValueControl<string> {
  private readonly written = viewChild.required<ElementRef<HTMLInputElement>>('written');
  protected readonly field = inject(Field, { optional: true });
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(signInExperienceWords);

  readonly value = model('');
  /** It was left. */
  readonly touch = output();
  readonly label = input.required<string>();
  readonly swatches = input<readonly string[]>([]);

  protected readonly isWrong = computed(() => !color.shape.primaryColor.safeParse(this.value()).success);
  /** The picker takes six digits alone. */
  protected readonly painted = computed(() => (this.isWrong() ? '#000000' : longHex(this.value()).toLowerCase()));

  focus(): void {
    this.written().nativeElement.focus();
  }
}
