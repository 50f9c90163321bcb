import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild, type ElementRef } from '@angular/core';
import { BOOT } from '../boot';

/** A password, hidden until the person wants to see it. Beside it, unseen, stands whose it is, for password managers. */
@Component({
  selector: 'gp-password-field',
  template: `
    @if (owner(); as name) {
      <input class="sr" type="text" name="username" autocomplete="username" tabindex="-1" aria-hidden="true" readonly [value]="name" />
    }
    <div class="box">
      <input
        #field
        class="input lg"
        id="password"
        name="password"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="go"
        dir="ltr"
        data-takes-focus="always"
        [type]="isShown() ? 'text' : 'password'"
        [attr.autocomplete]="isNew() ? 'new-password' : 'current-password'"
        [attr.aria-invalid]="isInvalid() || null"
        [attr.aria-describedby]="describedBy()"
        (input)="typed.emit(value())"
      />
      <button class="btn quiet" type="button" aria-controls="password" aria-describedby="password-label" (click)="isShown.set(!isShown())">
        {{ isShown() ? words.hide : words.show }}
      </button>
    </div>
  `,
  styleUrl: './password-field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordField {
  protected readonly words = inject(BOOT).phrases.password;
  readonly owner = input<string>();
  readonly isNew = input(false);
  readonly isInvalid = input(false);
  readonly describedBy = input.required<string>();
  readonly typed = output<string>();
  protected readonly isShown = signal(false);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  value(): string {
    return this.field().nativeElement.value;
  }

  focus(): void {
    this.field().nativeElement.focus();
  }

  /** For another try: the next letter replaces what stands there. */
  selectAll(): void {
    this.field().nativeElement.select();
  }
}
