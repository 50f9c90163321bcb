import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Language } from '../../language/language';
import { Empty } from '../../parts/empty';
import { LoadFailed } from '../../parts/load-failed';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { CurrentApplication } from '../current-application';
import { frameworks } from '../guides/frameworks';
import { guideWords } from './words';

/** Leads to the first guide that fits the type of an application; the others are linked there. */
@Component({
  selector: 'gp-guide-choice',
  imports: [Empty, LoadFailed, RouterLink, SkeletonRows],
  providers: [CurrentApplication],
  template: `
    @if (current.isMissing()) {
      <gp-empty [heading]="words().missing.title" [lead]="words().missing.lead">
        <a class="btn outline" routerLink="/applications">{{ words().missing.back }}</a>
      </gp-empty>
    } @else if (current.error(); as error) {
      <gp-load-failed [heading]="words().failed" [error]="error" (again)="current.reload()" />
    } @else {
      <gp-skeleton-rows />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GuideChoice {
  readonly id = input.required<string>();
  protected readonly words = inject(Language).words(guideWords);
  protected readonly current = inject(CurrentApplication);

  constructor() {
    const router = inject(Router);
    effect(() => this.current.id.set(this.id()));
    effect(() => {
      const application = this.current.value();
      const fitting = frameworks.find(({ type }) => type === application?.type);
      if (application && fitting) void router.navigate(['/applications', application.id, 'guide', fitting.id], { replaceUrl: true });
    });
  }
}
