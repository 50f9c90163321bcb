import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { usersOrigin } from '../../api/endpoints';
import { Field } from '../../forms/field';
import { Language } from '../../language/language';
import { CopyButton } from '../../parts/copy-button';
import { connectorsWords } from '../words';

/** What is set of a way to sign in beside its configuration. */
export interface SocialModel {
  readonly syncProfile: boolean;
  readonly target: string;
  readonly name: string;
}

/** What the provider of a social sign-in has to know, and what is done with the profile it tells. */
@Component({
  selector: 'gp-social-settings',
  imports: [CopyButton, Field, FormField],
  template: `
    <fieldset>
      <legend>
        <h2 class="sec">{{ words().setup.callback }}</h2>
        <p class="secp">{{ words().setup.callbackHelp }}</p>
      </legend>
      <p class="address">
        <span class="mono" dir="ltr">{{ callback() }}</span><gp-copy-button [value]="callback()" [label]="words().setup.copyCallback" />
      </p>
      <label class="switch">
        <input type="checkbox" role="switch" [formField]="form().syncProfile" />
        <span
          ><b>{{ words().setup.sync }}</b
          ><small>{{ words().setup.syncHelp }}</small></span
        >
      </label>
    </fieldset>
    @if (isStandard()) {
      <fieldset>
        <legend>
          <h2 class="sec">{{ words().setup.standard.title }}</h2>
        </legend>
        <div class="g2">
          <gp-field [label]="words().setup.standard.target" [help]="words().setup.standard.targetHelp">
            <input class="input" dir="ltr" autocomplete="off" [formField]="form().target" />
          </gp-field>
          <gp-field [label]="words().setup.standard.name"><input class="input" dir="auto" autocomplete="off" [formField]="form().name" /></gp-field>
        </div>
      </fieldset>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gp-8);
    }
    .address {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--gp-2);
      padding: 3px 4px 3px var(--gp-3);
      border-radius: var(--gp-radius);
      background: var(--gp-sunken);
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SocialSettings {
  readonly #users = usersOrigin(inject(DOCUMENT)) ?? inject(DOCUMENT).location.origin;

  readonly form = input.required<FieldTree<SocialModel>>();
  /** Of the connector itself. */
  readonly id = input.required<string>();
  /** One kind for many providers: it has to be told what this one is called. */
  readonly isStandard = input(false);

  protected readonly words = inject(Language).words(connectorsWords);
  protected readonly callback = computed(() => `${this.#users}/callback/${this.id()}`);
}
