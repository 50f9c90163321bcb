import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Language } from '../language/language';
import { PageHead } from '../parts/page-head';
import { settingsWords } from './words';

/** What is settled once and then left alone. */
@Component({
  selector: 'gp-settings',
  imports: [PageHead, RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <gp-page-head [heading]="words().title" [lead]="words().lead" />
    <nav class="tabs" [attr.aria-label]="words().title">
      @for (tab of tabs; track tab) {
        <a [routerLink]="['/settings', tab]" routerLinkActive ariaCurrentWhenActive="page">{{ words().tabs[tab] }}</a>
      }
    </nav>
    <router-outlet />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Settings {
  protected readonly words = inject(Language).words(settingsWords);
  protected readonly tabs = ['keys', 'sessions', 'claims', 'administrators'] as const;
}
