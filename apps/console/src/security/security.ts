import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Language } from '../language/language';
import { LoadFailed } from '../parts/load-failed';
import { PageHead } from '../parts/page-head';
import { SkeletonRows } from '../parts/skeleton-rows';
import { SecuritySettings } from './security-settings';
import { securityWords } from './words';

/** Policies that hold for everybody who signs in. */
@Component({
  selector: 'gp-security',
  imports: [LoadFailed, PageHead, RouterLink, RouterLinkActive, RouterOutlet, SkeletonRows],
  providers: [SecuritySettings],
  template: `
    <gp-page-head [heading]="words().title" [lead]="words().lead">
      <a class="btn quiet" routerLink="/audit-log" [queryParams]="{ event: 'Management.SignInExperience.Update' }">{{ words().history }}</a>
    </gp-page-head>
    <nav class="tabs" [attr.aria-label]="words().title">
      @for (tab of tabs; track tab) {
        <a [routerLink]="['/security', tab]" routerLinkActive ariaCurrentWhenActive="page">{{ words().tabs[tab] }}</a>
      }
    </nav>
    @if (settings.loaded.value()) {
      <router-outlet />
    } @else if (settings.loaded.error(); as error) {
      <gp-load-failed [heading]="words().didNotLoad" [error]="error" (again)="settings.loaded.reload()" />
    } @else {
      <gp-skeleton-rows [rows]="4" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Security {
  protected readonly words = inject(Language).words(securityWords);
  protected readonly settings = inject(SecuritySettings);
  protected readonly tabs = ['passwords', 'codes', 'lockouts', 'blocklist'] as const;
}
