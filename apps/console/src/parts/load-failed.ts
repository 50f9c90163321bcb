import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ApiError } from '@gatepost/api-client/api-error';
import { Language } from '../language/language';
import { Icon } from './icon';
import { commonWords } from './words';

/** In place of what could not be loaded: what did not happen, what to do, and what support asks for. */
@Component({
  selector: 'gp-load-failed',
  imports: [Icon],
  template: `
    <div class="void" role="alert">
      <svg class="art" viewBox="0 0 96 72" aria-hidden="true">
        <g fill="none" stroke="currentColor" stroke-width="2">
          <path d="M20 6v60M76 6v60M20 18h56M20 54h56" />
          <path d="M20 18l28 20 28-20" stroke-dasharray="3 4" />
          <path d="M6 66h84" />
        </g>
        <circle class="latch" cx="48" cy="38" r="5" />
      </svg>
      <h2>{{ isGone() ? words().failed.gone.title : (heading() ?? words().failed.title) }}</h2>
      <p>{{ text() }}</p>
      @if (!isGone()) {
        <div class="acts">
          <button type="button" class="btn outline" (click)="again.emit()"><gp-icon name="again" [small]="true" />{{ words().again }}</button>
        </div>
      }
      @if (requestId(); as id) {
        <p class="receipt">
          {{ words().request }} <span class="mono" dir="ltr">{{ id }}</span>
        </p>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LoadFailed {
  /** "Users did not load". */
  readonly heading = input<string>();
  readonly error = input.required<unknown>();
  readonly again = output();

  protected readonly words = inject(Language).words(commonWords);
  protected readonly requestId = computed(() => {
    const error = this.error();
    return error instanceof ApiError ? error.requestId : undefined;
  });
  /** Trying again would not bring it back. */
  protected readonly isGone = computed(() => {
    const error = this.error();
    return error instanceof ApiError && error.status === 404 && !error.isNameless;
  });
  protected readonly text = computed(() => {
    const error = this.error();
    const { failed } = this.words();
    if (this.isGone()) return failed.gone.lead;
    if (!(error instanceof ApiError) || error.isNameless) return failed.unexpected;
    return error.code === 'client.unreachable' ? failed.unreachable : `${error.message} ${failed.unchanged}`;
  });
}
