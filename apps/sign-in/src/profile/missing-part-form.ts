import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild, type ElementRef } from '@angular/core';
import type { InteractionEvent } from '@gatepost/contracts/experience/identifiers';
import type { IdentifierType, ProfileStep } from '@gatepost/contracts/experience/step';
import { fillIn } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { inputFor } from '../identifier/identifier-input';
import { kindsInWords, typedIdentifier } from '../identifier/typed-identifier';
import { BusyButton } from '../parts/busy-button';
import { ProblemLine } from '../parts/problem-line';
import { AccountWays } from '../password/account-ways';

const kindsOf: Readonly<Record<Exclude<ProfileStep['missing'][number], 'password'>, readonly IdentifierType[]>> = {
  username: ['username'],
  email: ['email'],
  phone: ['phone'],
  emailOrPhone: ['email', 'phone'],
};

/** A user name is taken as it is; an address is proved with a code first. */
@Component({
  selector: 'gp-missing-part-form',
  imports: [BusyButton, ProblemLine],
  template: `
    <form novalidate (submit)="send($event)">
      <div class="field">
        <label for="part">{{ label() }}</label>
        <input
          #field
          class="input lg"
          id="part"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="go"
          dir="ltr"
          maxlength="254"
          data-takes-focus="always"
          aria-describedby="lead part-problem"
          [name]="input().name"
          [type]="input().type"
          [attr.inputmode]="input().keyboard"
          [attr.autocomplete]="input().autocomplete"
          [attr.aria-invalid]="fault() !== undefined || null"
          (input)="take()"
        />
        <gp-problem-line id="part-problem" [text]="fault()" />
      </div>
      <button class="btn primary lg wide" [gpBusy]="flow.busy() !== undefined">{{ part() === 'username' ? words.code.go : words.identifier.send }}</button>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MissingPartForm {
  readonly #boot = inject(BOOT);
  readonly #ways = inject(AccountWays);
  protected readonly flow = inject(Flow);
  protected readonly words = this.#boot.phrases;
  readonly part = input.required<keyof typeof kindsOf>();
  readonly event = input.required<InteractionEvent>();
  protected readonly complaint = signal<string | undefined>(undefined);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly kinds = computed(() => kindsOf[this.part()]);
  protected readonly input = computed(() => inputFor(this.kinds(), false));
  protected readonly label = computed(() => kindsInWords(this.kinds(), this.words.identifier.labels, this.#boot.language));
  protected readonly fault = computed(() => this.complaint() ?? this.flow.problem()?.text);

  protected take(): void {
    this.complaint.set(undefined);
    this.flow.forgetProblem();
  }

  protected send(event: Event): void {
    event.preventDefault();
    const text = this.field().nativeElement.value.trim();
    const known = text === '' ? 'empty' : typedIdentifier(text, this.kinds());
    if (typeof known === 'string') return this.#complain(known);
    if (known.type === 'username') void this.#ways.add('username', known.value);
    else void this.#ways.prove({ type: known.type, value: known.value }, this.event());
  }

  #complain(slip: 'empty' | 'email' | 'phone' | 'none'): void {
    const { empty, malformed, malformedPhone, unfit } = this.words.identifier;
    this.complaint.set({ empty, email: malformed, phone: malformedPhone, none: fillIn(unfit, { kinds: this.label() }) }[slip]);
    this.field().nativeElement.focus();
  }
}
