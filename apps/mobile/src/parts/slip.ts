import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Profile } from '../session/profile';
import { Words } from '../settings/words';

/** Who the person is, and under the perforation what the service vouches for. */
@Component({
  selector: 'gp-slip',
  template: `
    <section class="slip">
      <div class="person">
        <span class="avatar" aria-hidden="true">{{ profile().initials }}</span>
        <div>
          <strong>{{ profile().name ?? hello() }}</strong>
          <span class="address">{{ profile().email }}</span>
        </div>
      </div>
      <dl class="receipt"><ng-content /></dl>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Slip {
  readonly profile = input.required<Profile>();
  readonly #words = inject(Words);
  protected readonly hello = computed(() => this.#words.phrases().home.hello);
}
