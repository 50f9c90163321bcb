import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ConsentStep } from '@gatepost/contracts/experience/boot';
import { BOOT } from '../boot';
import { initialsOf } from './initials';
import { Picture } from './picture';

/** Who asks, and whom: the application's logo, two rails, and ours. It says nothing that the title does not say. */
@Component({
  selector: 'gp-logo-pair',
  imports: [Picture],
  template: `
    <gp-picture [address]="application().logoUrl" [dark]="application().darkLogoUrl">{{ letter() }}</gp-picture>
    <span class="rail"></span>
    <gp-picture [class.mark]="own.logoUrl === null" [address]="own.logoUrl" [dark]="own.darkLogoUrl">
      <svg width="28" height="28"><use href="#mark" /></svg>
    </gp-picture>
  `,
  styleUrl: './logo-pair.css',
  host: { 'aria-hidden': 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LogoPair {
  protected readonly own = inject(BOOT).branding;
  readonly application = input.required<ConsentStep['application']>();
  protected readonly letter = computed(() => initialsOf(this.application().name, 1));
}
