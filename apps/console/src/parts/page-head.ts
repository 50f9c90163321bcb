import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Clamped } from './clamped';
import { Icon } from './icon';

/** A place above this page. */
export interface Crumb {
  readonly label: string;
  readonly link: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** The heading of a page, which is its title in the browser too. Inside: a badge marked `badge`, and actions. */
@Component({
  selector: 'gp-page-head',
  imports: [Clamped, Icon, RouterLink],
  template: `
    @if (crumbs().length > 0) {
      <nav class="crumb">
        @for (crumb of crumbs(); track crumb.link) {
          <a [routerLink]="crumb.link" [queryParams]="crumb.query">{{ crumb.label }}</a>
          <gp-icon class="flip" name="next" [small]="true" />
        }
        <span class="here" dir="auto">{{ heading() }}</span>
      </nav>
    }
    <header class="head">
      <div class="head-words">
        <h1>
          <span dir="auto" [gpClamped]="heading()"></span>
          <ng-content select="[badge]" />
        </h1>
        @if (lead(); as text) {
          <p [gpClamped]="text"></p>
        }
      </div>
      <div class="acts"><ng-content /></div>
    </header>
  `,
  styleUrl: './page-head.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHead {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  readonly crumbs = input<readonly Crumb[]>([]);

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.heading()} · Gatepost`));
  }
}
