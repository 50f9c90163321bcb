import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { fieldProblem } from '../../forms/field-problem';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { commonWords } from '../../parts/words';

/** What is wrong with settings that more than one control makes up. */
@Component({
  selector: 'gp-member-problem',
  imports: [Icon],
  template: `
    @if (said(); as text) {
      <p class="err" role="alert"><gp-icon name="alert" [small]="true" />{{ text }}</p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MemberProblem {
  readonly #formats = inject(Formats);
  readonly #words = inject(Language).words(commonWords);
  readonly errors = input.required<readonly ValidationError[]>();
  protected readonly said = computed(() => {
    const [first] = this.errors();
    return first && fieldProblem(first, this.#words().field, this.#formats);
  });
}
