import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { webUrl } from '@gatepost/contracts/experience/appearance-settings';
import { Field } from '../../forms/field';
import { Language } from '../../language/language';
import { signInExperienceWords } from '../words';

/** The address of a picture, and the picture where there is one. */
@Component({
  selector: 'gp-picture-field',
  imports: [Field, FormField],
  template: `
    <gp-field [label]="label()" [help]="hasFailed() ? words().look.logo.cannotShow : help()" [optional]="true">
      <div class="row">
        <input class="input" type="url" inputmode="url" dir="ltr" autocomplete="off" spellcheck="false" placeholder="https://" [formField]="field()" />
        @if (address(); as source) {
          @if (!hasFailed()) {
            <span class="shown" [attr.data-theme]="theme()"><img alt="" referrerpolicy="no-referrer" [src]="source" (error)="hasFailed.set(true)" /></span>
          }
        }
      </div>
    </gp-field>
  `,
  styles: `
    .row {
      display: flex;
      gap: var(--gp-2);
    }
    .shown {
      display: grid;
      flex: none;
      place-items: center;
      width: var(--gp-control);
      height: var(--gp-control);
      border: 1px solid var(--gp-line-strong);
      border-radius: var(--gp-radius);
      background: var(--gp-surface);
      overflow: hidden;
    }
    img {
      max-width: 26px;
      max-height: 26px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PictureField {
  protected readonly words = inject(Language).words(signInExperienceWords);
  readonly label = input.required<string>();
  readonly help = input.required<string>();
  readonly field = input.required<FieldTree<string>>();
  readonly theme = input<'light' | 'dark'>('light');

  protected readonly address = computed(() => {
    const text = this.field()().value().trim();
    return webUrl.safeParse(text).success ? text : undefined;
  });
  protected readonly hasFailed = linkedSignal({ source: this.address, computation: () => false });
}
