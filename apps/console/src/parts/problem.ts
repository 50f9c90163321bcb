import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ApiError } from '@gatepost/api-client/api-error';
import { Language } from '../language/language';
import { Icon } from './icon';
import { commonWords } from './words';

/** Says above a form why the service did not do what was asked. Nothing is shown without an error. */
@Component({
  selector: 'gp-problem',
  imports: [Icon],
  template: `
    @if (text(); as text) {
      <div class="callout bad" role="alert">
        <gp-icon name="alert" />
        <strong>{{ text }}</strong>
        @for (line of lines(); track $index) {
          <p dir="auto">{{ line }}</p>
        }
        @if (requestId(); as id) {
          <p class="num">
            {{ words().request }} <span class="mono" dir="ltr">{{ id }}</span>
          </p>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host:empty {
      display: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Problem {
  readonly error = input.required<unknown>();
  /** More than the message says. */
  readonly lines = input<readonly string[]>([]);

  protected readonly words = inject(Language).words(commonWords);
  protected readonly requestId = computed(() => {
    const error = this.error();
    return error instanceof ApiError ? error.requestId : undefined;
  });
  protected readonly text = computed(() => {
    const error = this.error();
    const { failed } = this.words();
    if (error === undefined || error === null) return undefined;
    // It may have been done all the same.
    if (!(error instanceof ApiError) || error.status === 0) return failed.unsure;
    if (error.isNameless) return error.status >= 500 ? failed.unsure : failed.unexpected;
    return error.message;
  });
}
