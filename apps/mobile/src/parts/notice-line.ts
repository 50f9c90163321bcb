import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Notice } from '../session/failures';
import { Words } from '../settings/words';
import { Icon } from './icon';

const quiet: readonly Notice['kind'][] = ['cancelled', 'signed-out', 'browser-closed', 'not-told'];

/** How the last sign-in or sign-out ended: a quiet line for what the person did, a box for what went wrong. */
@Component({
  selector: 'gp-notice-line',
  imports: [Icon],
  template: `
    @if (quiet()) {
      <p>{{ words().title }} {{ words().next }}</p>
    } @else {
      <div class="callout" [class.bad]="notice().kind !== 'ended'">
        <gp-icon [name]="notice().kind === 'ended' ? 'note' : 'warning'" />
        <strong>{{ words().title }}</strong>
        <p>{{ words().next }}</p>
        @if (notice().code; as code) {
          <p class="code">{{ code }}</p>
        }
      </div>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeLine {
  readonly notice = input.required<Notice>();
  protected readonly quiet = computed(() => quiet.includes(this.notice().kind));
  readonly #words = inject(Words);
  protected readonly words = computed(() => this.#words.phrases().notices[this.notice().kind]);
}
