import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DeliveryView } from '@gatepost/contracts/management/deliveries';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Moment } from '../parts/moment';
import { commonWords } from '../parts/words';
import { DeliveryState } from './delivery-state';
import { kindName } from './kind-name';
import { deliveriesWords } from './words';

/** Messages as rows; each opens its journey. */
@Component({
  selector: 'gp-delivery-table',
  imports: [DeliveryState, Moment, RouterLink],
  template: `
    <table class="table" [attr.aria-label]="words().list">
      <thead>
        <tr>
          <th scope="col">{{ words().heads.to }}</th>
          <th scope="col" class="kind">{{ words().heads.template }}</th>
          <th scope="col">{{ words().heads.state }}</th>
          <th scope="col" class="figure lo">{{ words().heads.tries }}</th>
          <th scope="col" class="figure">{{ words().heads.time }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr [attr.aria-selected]="row.id === open() ? 'true' : null">
            <td class="grow">
              <a class="open" [routerLink]="['/deliveries', row.id]" queryParamsHandling="preserve"
                ><b
                  ><bdi dir="ltr">{{ row.recipient }}</bdi></b
                ></a
              >
            </td>
            <td class="hide kind">
              {{ kind(row.kind) }}
              @if (row.language !== null) {
                <span class="c2 language">{{ formats.languageName(row.language) }}</span>
              }
            </td>
            <td class="end"><gp-delivery-state [delivery]="row" /></td>
            <td class="figure hide c2 lo">{{ formats.number(row.attempts) }}</td>
            <td class="figure c2 when"><gp-moment [at]="row.createdAt" /></td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './delivery-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliveryTable {
  readonly rows = input.required<readonly DeliveryView[]>();
  /** The id of the one whose journey is shown. */
  readonly open = input<string>();

  readonly #common = inject(Language).words(commonWords);
  protected readonly words = inject(Language).words(deliveriesWords);
  protected readonly formats = inject(Formats);

  protected kind(kind: string): string {
    return kindName(kind, this.#common().kinds);
  }
}
