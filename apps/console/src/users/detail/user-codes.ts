import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findDeliveries } from '@gatepost/contracts/management/deliveries';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import { Api } from '../../api/api';
import { DeliveryState } from '../../deliveries/delivery-state';
import { kindName } from '../../deliveries/kind-name';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { Icon } from '../../parts/icon';
import { Moment } from '../../parts/moment';
import { Problem } from '../../parts/problem';
import { commonWords } from '../../parts/words';
import { identifierOf } from '../person';
import { usersWords } from '../words';

const SHOWN = 5;

/** The last messages to somebody, with the journey of each. */
@Component({
  selector: 'gp-user-codes',
  host: { '[class.coming]': 'found.isLoading() && !found.value()' },
  imports: [DeliveryState, Icon, Moment, Problem, RouterLink],
  template: `
    <section class="mini">
      <h3>{{ words().detail.codes }}</h3>
      @if (identifier(); as identifier) {
        <gp-problem [error]="found.error()" />
        @if (found.value(); as deliveries) {
          <ul class="rows">
            @for (delivery of deliveries; track delivery.id) {
              <li>
                <gp-icon name="post" [small]="true" />
                <div>
                  {{ kindOf(delivery.kind) }}<small><gp-moment [at]="delivery.createdAt" /></small>
                </div>
                <gp-delivery-state [delivery]="delivery" />
                <a class="btn quiet sm" [routerLink]="['/deliveries', delivery.id]">{{ words().detail.journey }}</a>
              </li>
            } @empty {
              <li class="help">{{ words().detail.noCodes }}</li>
            }
          </ul>
          <a class="btn outline sm" routerLink="/deliveries" [queryParams]="{ search: identifier }">
            <gp-icon name="search" [small]="true" />{{ words().detail.where }}
          </a>
        }
      } @else {
        <p class="help">{{ words().detail.codesHidden }}</p>
      }
    </section>
  `,
  styles: `
    gp-delivery-state {
      margin-inline-start: auto;
    }
    .rows > li > .btn {
      margin-inline-start: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserCodes {
  readonly #api = inject(Api);
  readonly #common = inject(Language).words(commonWords);
  readonly user = input.required<UserReply>();

  protected readonly words = inject(Language).words(usersWords);
  protected readonly identifier = computed(() => identifierOf(this.user()));
  readonly #wanted = computed(
    () => {
      const { primaryEmail, primaryPhone } = this.user();
      return primaryEmail !== null ? { email: primaryEmail } : primaryPhone !== null ? { phone: primaryPhone } : undefined;
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  protected readonly found = loaded(
    () => this.#wanted(),
    async (body) => (await this.#api.call(findDeliveries, { body })).body.deliveries.slice(0, SHOWN),
  );

  protected kindOf(kind: string): string {
    return kindName(kind, this.#common().kinds);
  }
}
