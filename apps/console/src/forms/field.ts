import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, contentChild, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { commonWords } from '../parts/words';
import { fieldProblem } from './field-problem';

let fields = 0;

/** A label, the control inside, and one line: its help, or what is wrong with it once it was left. */
@Component({
  selector: 'gp-field',
  imports: [Icon],
  host: { class: 'field', '(click)': 'focusOwn($event.target)' },
  template: `
    <label [attr.for]="isOwn() ? null : id()" [attr.id]="id() + '-label'"
      ><span dir="auto">{{ label() }}</span>
      @if (optional()) {
        <span class="opt">&ngsp;({{ words().optional }})</span>
      }
    </label>
    <ng-content />
    @if (said(); as text) {
      <p class="err" [id]="id() + '-problem'">
        <gp-icon name="alert" [small]="true" /><span dir="auto">{{ text }}</span>
      </p>
    } @else if (help()) {
      <p class="help" [id]="id() + '-help'">
        <span dir="auto">{{ help() }}</span>
      </p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Field {
  readonly #formats = inject(Formats);
  readonly #ownId = `field-${(fields += 1)}`;
  private readonly control = contentChild(FormField, { descendants: true });

  readonly label = input.required<string>();
  readonly help = input<string>();
  readonly optional = input(false);
  /** In place of what the form says. */
  readonly problem = input<string>();

  protected readonly words = inject(Language).words(commonWords);
  protected readonly id = computed(() => this.control()?.element.id || this.#ownId);
  /** A control of ours: people come to an element inside it, which takes from here what says more of it. */
  protected readonly isOwn = computed(() => this.control()?.element.localName.includes('-') ?? false);
  protected readonly said = computed(() => {
    const state = this.control()?.state();
    const [error] = state?.touched() ? state.errors() : [];
    return this.problem() ?? (error && fieldProblem(error, this.words().field, this.#formats));
  });
  readonly isWrong = computed(() => this.said() !== undefined);
  /** The id of what says more of the control; null: nothing does. */
  readonly describedBy = computed(() => (this.isWrong() ? `${this.id()}-problem` : this.help() ? `${this.id()}-help` : null));

  constructor() {
    afterRenderEffect(() => {
      const element = this.control()?.element;
      if (!element) return;
      const id = this.id();
      element.id = id;
      if (this.isOwn()) return;
      element.setAttribute('aria-labelledby', `${id}-label`);
      element.setAttribute('aria-invalid', String(this.isWrong()));
      const describedBy = this.describedBy();
      if (describedBy === null) element.removeAttribute('aria-describedby');
      else element.setAttribute('aria-describedby', describedBy);
    });
  }

  /** As a click on a label does for an element of HTML. */
  protected focusOwn(clicked: EventTarget | null): void {
    const isLabel = clicked instanceof Element && clicked.closest('label')?.id === `${this.id()}-label`;
    if (isLabel && this.isOwn()) this.control()?.state().focusBoundControl();
  }
}
