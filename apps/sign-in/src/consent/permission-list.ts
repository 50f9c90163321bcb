import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ConsentStep } from '@gatepost/contracts/experience/boot';
import { BOOT } from '../boot';
import { drawings } from './drawings';
import { isHarmless, permissionsOf } from './permissions';

/** Each thing that is asked for, in words; and what is not, where the service itself can vouch for that. */
@Component({
  selector: 'gp-permission-list',
  template: `
    <ul [attr.aria-label]="words.asks">
      @for (permission of permissions(); track $index) {
        <li>
          <svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path [attr.d]="drawings[permission.drawing]" /></svg>
          <div>
            <b>{{ permission.text }}</b>
            @if (permission.note; as note) {
              <span>{{ note }}</span>
            }
            @for (part of permission.parts; track $index) {
              <span class="part"
                ><bdi>{{ part }}</bdi></span
              >
            }
          </div>
        </li>
      }
      @if (isHarmless()) {
        <li class="never">
          <svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path [attr.d]="drawings.never" /></svg>
          <div>{{ words.harmless }}</div>
        </li>
      }
    </ul>
  `,
  styleUrl: './permission-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PermissionList {
  protected readonly words = inject(BOOT).phrases.consent;
  protected readonly drawings = drawings;
  readonly step = input.required<ConsentStep>();
  protected readonly permissions = computed(() => permissionsOf(this.step(), this.words));
  protected readonly isHarmless = computed(() => isHarmless(this.step()));
}
