import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField, validate, type SchemaPathTree } from '@angular/forms/signals';
import { passwordPolicy } from '@gatepost/contracts/experience/policy-settings';
import { Field } from '../../forms/field';
import { SaveBar } from '../../forms/save-bar';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Problem } from '../../parts/problem';
import { policyForm } from '../policy-form';
import { SecuritySettings } from '../security-settings';
import { securityWords } from '../words';
import { passwordModelOf, passwordPolicyOf, wordsIn, type PasswordModel } from './password-model';
import { TryPassword } from './try-password';

/** What a password has to be, and a box to try one. */
@Component({
  selector: 'gp-passwords-page',
  imports: [Field, FormField, Problem, SaveBar, TryPassword],
  templateUrl: './passwords-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordsPage {
  readonly #settings = inject(SecuritySettings);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(securityWords);
  protected readonly types = ['1', '2', '3', '4'];
  protected readonly policy = policyForm({
    model: passwordModelOf,
    rules: (path) => this.#rules(path),
    change: (model, saved) => ({ passwordPolicy: passwordPolicyOf(model, saved) }),
    root: ['passwordPolicy'],
  });
  readonly changes = this.policy.changes;
  protected readonly wordCount = computed(() => wordsIn(this.policy.model().words).length);
  /** As it is saved: the service knows no other. */
  protected readonly needsPerson = computed(() => passwordModelOf(this.#settings.policies()).refusesPersonalData);

  /** The contract's schema, one part at a time. */
  #rules(path: SchemaPathTree<PasswordModel>): void {
    const fits = (policy: unknown) => passwordPolicy.safeParse(policy).success;
    const told = (isRight: boolean, message: () => string) => (isRight ? undefined : { kind: 'contract', message: message() });
    const passwords = () => this.words().passwords;
    validate(path.shortest, ({ value }) => told(fits({ length: { min: value(), max: 256 } }), () => passwords().shortestRange));
    validate(path.longest, ({ value, valueOf }) => {
      if (!fits({ length: { max: value() } })) return told(false, () => passwords().longestRange);
      return told(value() >= valueOf(path.shortest), () => passwords().lengthOrder);
    });
    validate(path.words, ({ value }) => told(fits({ rejects: { words: wordsIn(value()) } }), () => passwords().wordsWrong));
  }
}
