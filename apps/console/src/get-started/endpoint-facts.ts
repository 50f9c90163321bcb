import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { CopyButton } from './copy-button';
import { endpointsAt } from './endpoints';
import { words } from './words';

/** The addresses of one tenant, ready to be copied. */
@Component({
  selector: 'gp-endpoint-facts',
  imports: [CopyButton],
  template: `
    <dl>
      <div>
        <dt>{{ words.origin }}</dt>
        <dd>
          <span class="mono" dir="ltr">{{ endpoints().origin }}</span>
          <gp-copy-button [label]="words.copyOrigin" [value]="endpoints().origin" />
        </dd>
      </div>
      <div>
        <dt>{{ words.issuer }}</dt>
        <dd>
          <span class="mono" dir="ltr">{{ endpoints().issuer }}</span>
          <gp-copy-button [label]="words.copyIssuer" [value]="endpoints().issuer" />
        </dd>
      </div>
      <div>
        <dt>{{ words.discovery }}</dt>
        <dd>
          <a class="mono" dir="ltr" target="_blank" rel="noopener" [href]="endpoints().discovery">{{ endpoints().discovery }}</a>
          <gp-copy-button [label]="words.copyDiscovery" [value]="endpoints().discovery" />
        </dd>
      </div>
    </dl>
  `,
  styleUrl: './endpoint-facts.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EndpointFacts {
  readonly origin = input.required<string>();
  protected readonly words = words.endpoints;
  protected readonly endpoints = computed(() => endpointsAt(this.origin()));
}
