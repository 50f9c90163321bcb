import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { People } from '../api/api';
import { Language } from '../language/language';
import { commonWords } from './words';

/** What is shown of both: of the people whom the service lets in, or of those who administrate it. It stands in the address. */
@Component({
  selector: 'gp-tenant-choice',
  imports: [RouterLink],
  template: `
    <nav class="seg" [attr.aria-label]="words().tenants.label">
      <a [routerLink]="[]" [attr.aria-current]="people() === 'users' ? 'page' : null">{{ words().tenants.users }}</a>
      <a [routerLink]="[]" [queryParams]="{ of: 'administrators' }" [attr.aria-current]="people() === 'administrators' ? 'page' : null">{{
        words().tenants.administrators
      }}</a>
    </nav>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TenantChoice {
  readonly people = input.required<People>();
  protected readonly words = inject(Language).words(commonWords);
}

/** As the address says it. */
export function peopleOf(written: string | undefined): People {
  return written === 'administrators' ? written : 'users';
}
