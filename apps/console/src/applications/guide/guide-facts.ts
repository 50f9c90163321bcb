import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../../language/language';
import { CopyButton } from '../../parts/copy-button';
import { keepsSecrets, type Application } from '../application';
import { frameworks } from '../guides/frameworks';
import { applicationsWords } from '../words';
import type { GuideValues } from './guide-values';
import { guideWords } from './words';

/** The values of the application at hand, and the other guides that fit it. */
@Component({
  selector: 'gp-guide-facts',
  imports: [CopyButton, RouterLink],
  template: `
    <aside class="card panel">
      <h2>{{ said().title }}</h2>
      <dl class="facts">
        @for (fact of facts(); track fact.name) {
          <div>
            <dt>{{ fact.name }}</dt>
            <dd>
              <span class="mono" dir="ltr">{{ fact.value }}</span><gp-copy-button [label]="fact.copy" [value]="fact.value" />
            </dd>
          </div>
        }
        @if (hasSecrets()) {
          <div>
            <dt>{{ said().secret }}</dt>
            @if (secret(); as value) {
              <dd>
                <span class="mono" dir="ltr">{{ value }}</span><gp-copy-button [label]="said().copySecret" [value]="value" />
              </dd>
              <dd class="warn">{{ said().secretOnce }}</dd>
            } @else {
              <dd>
                {{ said().secretGone }}
                <a class="btn link" [routerLink]="['/applications', application().id, 'credentials']">{{ said().newSecret }}</a>
              </dd>
            }
          </div>
        }
      </dl>
      @if (others().length > 0) {
        <h3>{{ words().other }}</h3>
        <ul>
          @for (other of others(); track other) {
            <li>
              <a [routerLink]="['/applications', application().id, 'guide', other]">{{ gallery().frameworks[other].name }}</a>
            </li>
          }
        </ul>
      }
    </aside>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .facts dd.warn {
      color: var(--gp-warning);
    }
    .facts dd .btn {
      font-size: inherit;
    }
    h3 {
      margin-top: var(--gp-4);
      font-size: var(--gp-text-xs);
      font-weight: var(--gp-weight-normal);
      color: var(--gp-ink-3);
    }
    li {
      padding: 3px 0;
      font-size: var(--gp-text-sm);
    }
    @media (width <= 52rem) {
      li {
        padding: 0;
      }
      li a {
        display: inline-block;
        padding-block: 12px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GuideFacts {
  readonly application = input.required<Application>();
  readonly values = input.required<GuideValues>();
  readonly secret = input<string>();
  readonly framework = input.required<string>();

  protected readonly words = inject(Language).words(guideWords);
  protected readonly gallery = inject(Language).words(applicationsWords);
  protected readonly said = computed(() => this.words().facts);
  protected readonly facts = computed(() => {
    const said = this.said();
    const { appId, endpoint, issuer } = this.values();
    return [
      { name: said.id, value: appId, copy: said.copyId },
      { name: said.endpoint, value: endpoint, copy: said.copyEndpoint },
      { name: said.issuer, value: issuer, copy: said.copyIssuer },
    ];
  });
  protected readonly hasSecrets = computed(() => keepsSecrets(this.application().type));
  protected readonly others = computed(() =>
    frameworks.filter(({ id, type }) => type === this.application().type && id !== this.framework()).map(({ id }) => id),
  );
}
