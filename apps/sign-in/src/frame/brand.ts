import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { BOOT } from '../boot';

/** Whose sign-in this is: the tenant's logo, else our mark in the tenant's colour, beside the application's name. */
@Component({
  selector: 'gp-brand',
  template: `
    @if (branding.logoUrl; as logo) {
      <picture>
        @if (dark) {
          <source [srcset]="dark" media="(prefers-color-scheme: dark)" />
        }
        <img [src]="logo" alt="" height="36" />
      </picture>
    } @else {
      <span class="logo">
        <svg width="24" height="24" aria-hidden="true"><use href="#mark" /></svg>
      </span>
    }
    <span class="name">{{ branding.name }}</span>
  `,
  host: { class: 'brand' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Brand {
  protected readonly branding = inject(BOOT).branding;
  protected readonly dark = this.branding.isDarkModeEnabled ? this.branding.darkLogoUrl : null;
}
