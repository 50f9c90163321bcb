import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { commonWords } from '../parts/words';
import { Field } from './field';

/** A secret goes in and never comes back: what is stored is only named, and can be replaced. `stored` is the value that stands for it. */
@Component({
  selector: 'gp-secret-field',
  imports: [Icon],
  template: `
    @if (stored() !== undefined && !isReplacing()) {
      <div class="secret">
        <gp-icon name="lock" [small]="true" />
        <span>{{ note() ?? words().secret.stored }}</span>
        <button type="button" class="btn outline sm" [attr.aria-describedby]="field?.describedBy()" (click)="replace()">{{ words().secret.replace }}</button>
      </div>
    } @else {
      <div class="secret-new">
        @if (multiline()) {
          <textarea
            #lines
            class="input mono"
            rows="5"
            autocomplete="off"
            spellcheck="false"
            dir="ltr"
            [attr.aria-label]="label()"
            [attr.aria-invalid]="field?.isWrong() ?? false"
            [attr.aria-describedby]="field?.describedBy()"
            [value]="value()"
            (input)="value.set(lines.value)"
            (blur)="touch.emit()"
          ></textarea>
        } @else {
          <input
            #box
            class="input"
            type="password"
            autocomplete="off"
            spellcheck="false"
            dir="ltr"
            [attr.aria-label]="label()"
            [attr.aria-invalid]="field?.isWrong() ?? false"
            [attr.aria-describedby]="field?.describedBy()"
            [value]="value()"
            (input)="value.set(box.value)"
            (blur)="touch.emit()"
          />
        }
        @if (stored() !== undefined) {
          <button type="button" class="btn quiet" (click)="keep()">{{ words().secret.keep }}</button>
        }
      </div>
    }
  `,
  styles: `
    .secret {
      display: flex;
      align-items: center;
      gap: var(--gp-3);
      min-height: var(--gp-control);
      padding-block: 3px;
      padding-inline: var(--gp-3) 4px;
      border: 1px solid var(--gp-line-strong);
      border-radius: var(--gp-radius);
      background: var(--gp-sunken);
      color: var(--gp-ink-2);
      font-size: var(--gp-text-sm);
    }
    .secret span {
      flex: 1;
      min-width: 0;
    }
    .secret-new {
      display: flex;
      align-items: flex-start;
      gap: var(--gp-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecretField implements FormValueControl<string> {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly field = inject(Field, { optional: true });
  readonly value = model('');
  /** It was left. */
  readonly touch = output();
  readonly label = input.required<string>();
  /** What the service sends in place of a secret that is there; sent back, it stays. undefined: there is none yet. */
  readonly stored = input<string>();
  readonly note = input<string>();
  /** It is made of lines, as a private key is. They are seen while they are typed. */
  readonly multiline = input(false);

  protected readonly words = inject(Language).words(commonWords);
  protected readonly isReplacing = computed(() => this.value() !== this.stored());

  focus(): void {
    this.#host.nativeElement.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }

  protected replace(): void {
    this.value.set('');
  }

  protected keep(): void {
    this.value.set(this.stored() ?? '');
  }
}
