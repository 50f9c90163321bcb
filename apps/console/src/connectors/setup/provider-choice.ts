import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { PresetChoice, SmtpPreset } from '@gatepost/connector-config/presets/preset';
import { Language } from '../../language/language';
import type { ConfigurationDraft } from '../form/configuration-draft';
import { inWords } from '../presets/in-words';
import { presetWords } from '../presets/preset-words';
import { connectorsWords } from '../words';
import { answerOf, filledBy } from './presets';

/** Which provider it is, and what only that one asks, such as the region. */
@Component({
  selector: 'gp-provider-choice',
  template: `
    <fieldset>
      <legend>
        <h2 class="sec">{{ words().setup.provider }}</h2>
        <p class="secp">{{ words().setup.providerHelp }}</p>
      </legend>
      <div class="choices">
        @for (preset of presets(); track preset.id) {
          <label class="choice">
            <input type="radio" name="provider" [value]="preset.id" [checked]="preset.id === chosen()?.id" (change)="chose.emit(preset)" />
            <span dir="auto">{{ said(preset).name }}</span>
          </label>
        }
      </div>
      @for (question of questions(); track $index) {
        <div class="field">
          <label [attr.for]="'question-' + $index"
            ><span dir="auto">{{ question.label }}</span></label
          >
          <select
            #answer
            class="input"
            [id]="'question-' + $index"
            [attr.aria-describedby]="'question-help-' + $index"
            [value]="answered(question)"
            (change)="fill(question, answer.value)"
          >
            @if (answered(question) === '') {
              <option value="" selected>{{ words().form.choose }}</option>
            }
            @for (option of question.options; track option.value) {
              <option [value]="option.value" [selected]="option.value === answered(question)">{{ option.title }}</option>
            }
          </select>
          <p class="help" [id]="'question-help-' + $index">
            <span dir="auto">{{ question.help }}</span>
          </p>
        </div>
      }
    </fieldset>
  `,
  styles: `
    @media (width <= 52rem) {
      .choices {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .choice {
        overflow-wrap: anywhere;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProviderChoice {
  readonly #language = inject(Language);
  readonly #presetWords = this.#language.words(presetWords);

  readonly draft = input.required<ConfigurationDraft>();
  readonly presets = input.required<readonly SmtpPreset[]>();
  readonly chosen = input<SmtpPreset>();
  readonly chose = output<SmtpPreset>();

  protected readonly words = this.#language.words(connectorsWords);
  /** Port and encryption have a control of their own. */
  protected readonly questions = computed(() => {
    const preset = this.chosen();
    return preset ? this.said(preset).choices.filter(({ options }) => options.some(({ fills }) => fills.host !== undefined)) : [];
  });

  protected said(preset: SmtpPreset): SmtpPreset {
    return inWords(preset, this.#presetWords());
  }

  protected answered(question: PresetChoice): string {
    return answerOf(question, this.draft().config());
  }

  protected fill({ options }: PresetChoice, value: string): void {
    const fills = options.find((option) => option.value === value)?.fills;
    if (fills) this.draft().fill({ ...this.draft().values(), ...filledBy(this.draft().guided(), fills) });
  }
}
