import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { placeGroups } from './places';
import { frameWords } from './words';

/** The way to every page, and what looks for more. */
@Component({
  selector: 'gp-navigation',
  imports: [Icon, RouterLink, RouterLinkActive],
  template: `
    <button type="button" class="find" (click)="asked.emit()">
      <gp-icon name="search" [small]="true" /><span>{{ words().find }}</span
      ><kbd>{{ shortcut }}</kbd>
    </button>
    @for (group of groups; track $index) {
      @if (group.name; as name) {
        <h2>{{ words().groups[name] }}</h2>
      }
      @for (place of group.places; track place.link) {
        <a
          [routerLink]="place.link"
          routerLinkActive="current"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: place.link === '/' }"
          (click)="went.emit()"
        >
          <gp-icon [name]="place.icon" />{{ words().pages[place.page] }}
        </a>
      }
    }
  `,
  styleUrl: './navigation.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Navigation {
  readonly went = output();
  readonly asked = output();
  protected readonly groups = placeGroups;
  protected readonly words = inject(Language).words(frameWords);
  protected readonly shortcut = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';
}
