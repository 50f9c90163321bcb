import { afterNextRender, ChangeDetectionStrategy, Component, computed, ElementRef, inject, Injector, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { commonWords } from '../../parts/words';
import type { UriListName } from '../application';
import { applicationsWords } from '../words';
import { uriProblem } from './uri-problem';

let lists = 0;

/** A list of URIs, a line for each, with what is wrong under the line that it is wrong with. */
@Component({
  selector: 'gp-uri-list',
  imports: [FormField, Icon],
  templateUrl: './uri-list.html',
  styleUrl: './uri-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UriList {
  readonly #formats = inject(Formats);
  readonly #injector = inject(Injector);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #common = inject(Language).words(commonWords);

  readonly list = input.required<UriListName>();
  readonly field = input.required<FieldTree<string[]>>();
  /** Offered for one click while they are not in the list. */
  readonly suggested = input<readonly string[]>([]);

  protected readonly id = `uris-${(lists += 1)}`;
  protected readonly words = inject(Language).words(applicationsWords);
  protected readonly label = computed(() => this.words().uris[this.list()]);
  protected readonly help = computed(() => this.words().uris[`${this.list()}Help`]);
  protected readonly offered = computed(() => this.suggested().filter((uri) => !this.field()().value().includes(uri)));
  protected readonly lines = computed(() =>
    [...this.field()].map((line, at) => {
      const { value, touched, errors } = line();
      const [error] = touched() && value().trim() !== '' ? errors() : [];
      const { uris } = this.words();
      return {
        line,
        name: this.#formats.fill(uris.line, { list: this.label(), number: at + 1 }),
        remove: value() === '' ? uris.removeEmpty : this.#formats.fill(uris.remove, { uri: value() }),
        problem: error && uriProblem(error, uris.problems, this.#common().field, this.#formats),
      };
    }),
  );

  protected addThis(uri: string): string {
    return this.#formats.fill(this.words().uris.addThis, { uri });
  }

  protected add(uri = ''): void {
    this.#set([...this.#values(), uri]);
    if (uri === '') this.#focus('.line input', -1);
  }

  protected remove(at: number): void {
    this.#set(this.#values().filter((_, index) => index !== at));
    this.#focus('.add', 0);
  }

  /** Enter begins a new line instead of sending the form. */
  protected next(event: Event): void {
    event.preventDefault();
    this.add();
  }

  /** Several lines at once become lines of the list. */
  protected paste(event: ClipboardEvent, at: number): void {
    const pasted = (event.clipboardData?.getData('text') ?? '').split(/\s*\n\s*/).filter((line) => line !== '');
    if (pasted.length < 2) return;
    event.preventDefault();
    const values = this.#values();
    this.#set([...values.slice(0, at), ...[values[at] ?? ''].filter((line) => line !== ''), ...pasted, ...values.slice(at + 1)]);
  }

  #values(): readonly string[] {
    return this.field()().value();
  }

  #set(values: string[]): void {
    this.field()().value.set(values);
    this.field()().markAsDirty();
  }

  #focus(selector: string, at: number): void {
    afterNextRender(() => [...this.#host.nativeElement.querySelectorAll<HTMLElement>(selector)].at(at)?.focus(), { injector: this.#injector });
  }
}
