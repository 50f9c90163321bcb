import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, maxLength, submit, validate } from '@angular/forms/signals';
import { Field } from '../../forms/field';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { Problem } from '../../parts/problem';
import { securityWords } from '../words';
import { Unlock } from './unlock';

type Kind = 'email' | 'phone' | 'username';

const SHAPES: Readonly<Record<Kind, RegExp>> = { email: /^[^\s@]+@[^\s@]+$/, phone: /^\+?[\d\s()./-]{5,}$/, username: /^\S+$/ };

/** Lets somebody in again who does not stand in the list, or not yet. */
@Component({
  selector: 'gp-unlock-form',
  imports: [Field, FormField, Icon, Problem],
  template: `
    <form class="form" novalidate (submit)="send($event)">
      <fieldset>
        <legend>
          <h2 class="sec">{{ words().lockouts.byHand }}</h2>
          <p class="secp">{{ words().lockouts.byHandLead }}</p>
        </legend>
        <gp-problem [error]="failure()" />
        <div class="line">
          <gp-field [label]="words().lockouts.kind">
            <select class="input" [formField]="form.kind">
              @for (kind of kinds; track kind) {
                <option [value]="kind">{{ words().lockouts.kinds[kind] }}</option>
              }
            </select>
          </gp-field>
          <gp-field [label]="words().lockouts.value">
            <input class="input" autocomplete="off" autocapitalize="none" spellcheck="false" dir="auto" [formField]="form.value" />
          </gp-field>
          <button type="submit" class="btn outline" [attr.aria-busy]="form().submitting()">{{ words().lockouts.unlock }}</button>
        </div>
        <p class="okline" role="status">
          @if (done(); as identifier) {
            <gp-icon name="check" [small]="true" /><span dir="auto">{{ formats.fill(words().lockouts.done, { identifier }) }}</span>
          }
        </p>
      </fieldset>
    </form>
  `,
  styles: `
    .line {
      display: grid;
      grid-template-columns: 11rem minmax(0, 1fr) auto;
      gap: var(--gp-3);
      align-items: start;
    }
    .line > .btn {
      margin-top: 26px;
    }
    .okline span {
      overflow-wrap: anywhere;
    }
    .okline:empty {
      display: none;
    }
    @media (width <= 52rem) {
      .line {
        grid-template-columns: minmax(0, 1fr);
      }
      .line > .btn {
        margin-top: 0;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnlockForm {
  readonly #unlock = inject(Unlock);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(securityWords);
  protected readonly kinds = ['email', 'phone', 'username'] as const;

  /** Of whom another page has sent here. */
  readonly address = input('');
  readonly unlocked = output();

  readonly #model = linkedSignal(() => ({ kind: kindOf(this.address()), value: this.address() }));
  protected readonly form = form(this.#model, (path) => {
    maxLength(path.value, 256);
    validate(path.value, ({ value, valueOf }) => {
      const kind = valueOf(path.kind);
      return SHAPES[kind].test(value().trim()) ? undefined : { kind: 'shape', message: this.words().lockouts.wrong[kind] };
    });
  });
  protected readonly failure = signal<unknown>(undefined);
  protected readonly done = signal<string | undefined>(undefined);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(undefined);
    this.done.set(undefined);
    await submit(this.form, { action: () => this.#send(), onInvalid: () => this.form.value().focusBoundControl() });
  }

  async #send(): Promise<undefined> {
    const identifier = this.#model().value.trim();
    try {
      await this.#unlock.of(identifier);
      this.done.set(identifier);
      this.unlocked.emit();
    } catch (error) {
      this.failure.set(error);
    }
    return undefined;
  }
}

function kindOf(address: string): Kind {
  if (address === '' || address.includes('@')) return 'email';
  return SHAPES.phone.test(address) ? 'phone' : 'username';
}
