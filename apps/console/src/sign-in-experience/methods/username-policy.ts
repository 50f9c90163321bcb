import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Field } from '../../forms/field';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { ExperienceDraft } from '../experience-draft';
import { MemberProblem } from './member-problem';
import { methodsWords } from './words';

/** What a user name may be. */
@Component({
  selector: 'gp-username-policy',
  imports: [Field, FormField, MemberProblem],
  template: `
    <fieldset>
      <legend>
        <h2 class="sec">{{ words().usernames.title }}</h2>
        <p class="secp">{{ words().usernames.lead }}</p>
      </legend>
      <div class="g2">
        <gp-field [label]="words().usernames.shortest"><input class="input" type="number" inputmode="numeric" [formField]="form.minLength" /></gp-field>
        <gp-field [label]="words().usernames.longest"><input class="input" type="number" inputmode="numeric" [formField]="form.maxLength" /></gp-field>
      </div>
      <div class="checks" role="group" [attr.aria-label]="words().usernames.characters">
        @for (kind of kinds; track kind) {
          <label class="check"><input type="checkbox" [formField]="form.allowedChars[kind]" />{{ words().usernames[kind] }}</label>
        }
      </div>
      <gp-member-problem [errors]="form.allowedChars().errors()" />
      <label class="switch">
        <input type="checkbox" role="switch" [formField]="form.caseSensitive" />
        <span
          ><b>{{ words().usernames.caseSensitive }}</b
          ><small>{{ words().usernames.caseSensitiveNote }}</small></span
        >
      </label>
      <gp-member-problem [errors]="form.caseSensitive().errors()" />
      @if (collisions().length > 0) {
        <p class="help collisions">
          {{ words().usernames.collisions }} <bdi>{{ formats.list(collisions()) }}</bdi>
        </p>
      }
    </fieldset>
  `,
  styleUrl: './checks.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UsernamePolicy {
  protected readonly words = inject(Language).words(methodsWords);
  readonly #draft = inject(ExperienceDraft);
  protected readonly formats = inject(Formats);
  protected readonly form = this.#draft.form.usernamePolicy;
  protected readonly collisions = this.#draft.collisions;
  protected readonly kinds = ['lowercase', 'uppercase', 'numbers', 'underscore'] as const;
}
