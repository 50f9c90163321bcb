import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { BOOT } from '../boot';

/** A picture from elsewhere; while there is none, or it does not arrive, what stands inside the element. */
@Component({
  selector: 'gp-picture',
  template: `@if (shown(); as address) {
      <picture>
        @if (darkAddress(); as darkOne) {
          <source [srcset]="darkOne" media="(prefers-color-scheme: dark)" />
        }
        <img [src]="address" alt="" referrerpolicy="no-referrer" (error)="isMissing.set(true)" />
      </picture>
    } @else {
      <ng-content />
    }`,
  styles: `
    @layer gatepost {
      img {
        display: block;
        width: 100%;
        height: 100%;
        object-fit: inherit;
      }
      picture {
        display: contents;
        object-fit: inherit;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Picture {
  readonly #mayBeDark = inject(BOOT).branding.isDarkModeEnabled;
  readonly address = input.required<string | null>();
  readonly dark = input<string | null>(null);
  protected readonly isMissing = signal(false);
  protected readonly shown = computed(() => (this.isMissing() ? null : this.address()));
  protected readonly darkAddress = computed(() => (this.#mayBeDark ? this.dark() : null));
}
