import { ChangeDetectionStrategy, Component, ElementRef, inject, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Field } from '../../forms/field';

/** Any of a few values. */
@Component({
  selector: 'gp-several-choices',
  template: `
    <div class="several" role="group" [attr.aria-label]="label()" [attr.aria-describedby]="field?.describedBy()">
      @for (option of options(); track option) {
        <label class="check">
          <input type="checkbox" [checked]="value().includes(option)" (change)="toggle(option)" (blur)="touch.emit()" />
          <span dir="auto">{{ option }}</span>
        </label>
      }
    </div>
  `,
  styles: `
    .several {
      display: grid;
      gap: var(--gp-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeveralChoices implements FormValueControl<readonly string[]> {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly field = inject(Field, { optional: true });

  readonly value = model<readonly string[]>([]);
  /** It was left. */
  readonly touch = output();
  readonly label = input.required<string>();
  readonly options = input.required<readonly string[]>();

  focus(): void {
    this.#host.nativeElement.querySelector('input')?.focus();
  }

  /** In the order in which they are offered, whatever the order of the clicks. */
  protected toggle(option: string): void {
    const isOn = this.value().includes(option);
    this.value.set(this.options().filter((other) => (other === option ? !isOn : this.value().includes(other))));
  }
}
