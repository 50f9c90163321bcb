import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import { endpointsAt, usersOrigin } from '../../../api/endpoints';
import { Formats } from '../../../language/formats';
import { Language } from '../../../language/language';
import { CopyButton } from '../../../parts/copy-button';
import { keepsSecrets } from '../../application';
import { CurrentApplication } from '../../current-application';
import { detailWords } from '../words';
import { Secrets } from './secrets';

/** What a library has to know of the service and of the application. */
@Component({
  selector: 'gp-credentials-tab',
  imports: [CopyButton, Secrets],
  template: `
    <div class="form wide">
      <section class="group">
        <div>
          <h2 class="sec">{{ words().credentials.endpoints }}</h2>
          <p class="secp">{{ words().credentials.endpointsLead }}</p>
        </div>
        <dl class="facts">
          @for (fact of facts(); track fact.name) {
            <div>
              <dt>{{ fact.name }}</dt>
              <dd>
                <span class="mono" dir="ltr">{{ fact.value }}</span><gp-copy-button [label]="fact.copy" [value]="fact.value" />
              </dd>
            </div>
          }
        </dl>
      </section>
      <section class="group">
        <div>
          <h2 class="sec">{{ words().credentials.secrets }}</h2>
          <p class="secp">{{ hasSecrets() ? words().credentials.secretsLead : words().credentials.noSecrets }}</p>
        </div>
        @if (hasSecrets()) {
          <gp-secrets [applicationId]="application().id" />
        }
      </section>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CredentialsTab {
  readonly #formats = inject(Formats);
  readonly #document = inject(DOCUMENT);
  readonly #endpoints = endpointsAt(usersOrigin(this.#document) ?? this.#document.location.origin);

  protected readonly words = inject(Language).words(detailWords);
  protected readonly application = inject(CurrentApplication).present;
  protected readonly hasSecrets = computed(() => keepsSecrets(this.application().type));
  protected readonly facts = computed(() => {
    const said = this.words().credentials;
    const { issuer, discovery } = this.#endpoints;
    const facts: readonly (readonly [string, string])[] = [
      [said.appId, this.application().id],
      [said.issuer, issuer],
      [said.discovery, discovery],
      [said.authorization, `${issuer}/auth`],
      [said.token, `${issuer}/token`],
      [said.userinfo, `${issuer}/me`],
      [said.jwks, `${issuer}/jwks`],
      [said.endSession, `${issuer}/session/end`],
      [said.revocation, `${issuer}/token/revocation`],
    ];
    return facts.map(([name, value]) => ({ name, value, copy: this.#formats.fill(said.copy, { name }) }));
  });
}
