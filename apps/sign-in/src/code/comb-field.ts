import { ChangeDetectionStrategy, Component, type ElementRef, input, linkedSignal, output, viewChild } from '@angular/core';
import { extractCode, typedCode } from './extract-code';

/** One real input, printed like a form with a place for each figure. */
@Component({
  selector: 'gp-comb-field',
  template: `
    <div class="comb" [class.bad]="isInvalid()" [style.--digits]="digits()">
      <input
        #field
        id="code"
        name="code"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="go"
        pattern="[0-9]*"
        data-takes-focus="always"
        [attr.aria-invalid]="isInvalid() || null"
        [attr.aria-describedby]="describedBy()"
        [value]="value()"
        (input)="take()"
        (paste)="paste($event)"
      />
    </div>
  `,
  styleUrl: './comb-field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CombField {
  readonly digits = input.required<number>();
  readonly isInvalid = input(false);
  readonly describedBy = input.required<string>();
  /** Told whenever what stands in the field changes. */
  readonly typed = output<string>();
  protected readonly value = linkedSignal({ source: this.digits, computation: () => '' });
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  focus(): void {
    this.field().nativeElement.focus();
  }

  /** For another try: the next figure replaces what stands there. */
  selectAll(): void {
    this.field().nativeElement.select();
  }

  clear(): void {
    this.field().nativeElement.value = '';
    this.value.set('');
  }

  protected take(): void {
    const { nativeElement: field } = this.field();
    this.#put(typedCode(field.value, this.digits()));
  }

  protected paste(event: ClipboardEvent): void {
    const code = extractCode(event.clipboardData?.getData('text') ?? '', this.digits());
    if (code === undefined) return;
    event.preventDefault();
    this.#put(code);
  }

  #put(code: string): void {
    const { nativeElement: field } = this.field();
    if (field.value !== code) field.value = code;
    this.value.set(code);
    this.typed.emit(code);
  }
}
