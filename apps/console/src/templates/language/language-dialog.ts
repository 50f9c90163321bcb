import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, submit, validate } from '@angular/forms/signals';
import { templatePlace } from '@gatepost/contracts/management/email-templates';
import { Field } from '../../forms/field';
import { Language } from '../../language/language';
import { commonWords } from '../../parts/words';
import { templatesWords } from '../words';

/** Asks for another language to write in. Answers its tag. */
@Component({
  selector: 'gp-language-dialog',
  imports: [Field, FormField],
  template: `
    <form class="dialog-body" novalidate (submit)="choose($event)">
      <h2 id="language-title">{{ words().title }}</h2>
      <p>{{ words().lead }}</p>
      <gp-field [label]="words().label" [help]="words().help">
        <input class="input" autocomplete="off" autocapitalize="none" spellcheck="false" dir="ltr" [formField]="form.tag" />
      </gp-field>
      <div class="dialog-acts">
        <button type="button" class="btn quiet" (click)="close()">{{ common().cancel }}</button>
        <button type="submit" class="btn primary">{{ words().action }}</button>
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageDialog {
  readonly #dialog = inject<DialogRef<string>>(DialogRef);
  readonly #words = inject(Language).words(templatesWords);
  protected readonly words = () => this.#words().addLanguage;
  protected readonly common = inject(Language).words(commonWords);
  readonly #model = signal({ tag: '' });
  protected readonly form = form(this.#model, (path) => {
    validate(path.tag, ({ value }) => (canonical(value()) === undefined ? { kind: 'tag', message: this.words().wrong } : undefined));
  });

  protected async choose(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, {
      action: () => {
        this.#dialog.close(canonical(this.#model().tag));
        return Promise.resolve(undefined);
      },
      onInvalid: () => this.form.tag().focusBoundControl(),
    });
  }

  protected close(): void {
    this.#dialog.close();
  }
}

/** In its usual spelling; undefined: no tag that a template can have. */
function canonical(typed: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(typed.trim());
    return templatePlace.shape.languageTag.safeParse(tag).data;
  } catch {
    return undefined;
  }
}
