import {
  ChangeDetectionStrategy,
  Component,
  CSP_NONCE,
  DestroyRef,
  effect,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
  type ElementRef,
  type OnInit,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { CodeLanguage, CodeView, Remark } from './code-view';
import { Field } from './field';

/** Text that is code: numbered lines, colours, and remarks at their lines. What it is drawn with is loaded when it is first shown. */
@Component({
  selector: 'gp-code-editor',
  template: '<div #place class="place" dir="ltr"></div>',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .place {
      min-height: 8rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeEditor implements FormValueControl<string>, OnInit {
  readonly #destroyed = inject(DestroyRef);
  readonly #nonce = inject(CSP_NONCE, { optional: true });
  readonly #field = inject(Field, { optional: true });
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  readonly #view = signal<CodeView | undefined>(undefined);

  readonly value = model('');
  /** It was left. */
  readonly touch = output();
  readonly language = input.required<CodeLanguage>();
  /** For screen readers. */
  readonly label = input.required<string>();
  readonly readonly = input(false);
  readonly remarks = input<readonly Remark[]>([]);
  /** Where it stands in no field: the id of what says more of it, and whether that is what is wrong. */
  readonly describedBy = input<string>();
  readonly isWrong = input(false);

  constructor() {
    effect(() => this.#view()?.show(this.value()));
    effect(() => this.#view()?.remark(this.remarks()));
    effect(() => this.#view()?.lock(this.readonly()));
    effect(() => this.#view()?.describe(this.describedBy() ?? this.#field?.describedBy() ?? null, this.#field?.isWrong() ?? this.isWrong()));
  }

  ngOnInit(): void {
    void this.#open();
  }

  /** Puts text where the cursor is. */
  insert(text: string): void {
    this.#view()?.insert(text);
  }

  /** Lines count from 1. */
  goTo(line: number): void {
    this.#view()?.goTo(line);
  }

  focus(): void {
    this.#view()?.focus();
  }

  async #open(): Promise<void> {
    const { CodeView } = await import('./code-view');
    if (this.#destroyed.destroyed) return;
    const view = new CodeView(this.place().nativeElement, {
      language: this.language(),
      label: this.label(),
      text: this.value(),
      isLocked: this.readonly(),
      nonce: this.#nonce ?? '',
      changed: (text) => this.value.set(text),
      left: () => {
        if (!this.#destroyed.destroyed) this.touch.emit();
      },
    });
    this.#view.set(view);
    this.#destroyed.onDestroy(() => view.close());
  }
}
