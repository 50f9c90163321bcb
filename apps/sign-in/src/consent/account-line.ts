import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ConsentStep } from '@gatepost/contracts/experience/boot';
import { initialsOf } from './initials';
import { Picture } from './picture';

/** Whose account it is about. */
@Component({
  selector: 'gp-account-line',
  imports: [Picture],
  template: `
    <gp-picture [address]="account().avatar" aria-hidden="true">{{ initials() }}</gp-picture>
    <span class="names">
      @if (account().name; as name) {
        <b
          ><bdi>{{ name }}</bdi></b
        >
      }
      @if (account().email; as email) {
        <span
          ><bdi dir="ltr">{{ email }}</bdi></span
        >
      }
    </span>
  `,
  styleUrl: './account-line.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountLine {
  readonly account = input.required<ConsentStep['account']>();
  protected readonly initials = computed(() => {
    const { name, email } = this.account();
    return name ? initialsOf(name, 2) : initialsOf(email?.split('@')[0] ?? '', 2);
  });
}
