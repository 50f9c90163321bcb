import { ChangeDetectionStrategy, Component, computed, inject, input, model, signal } from '@angular/core';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { SearchBox } from '../../list/search-box';
import { Icon } from '../../parts/icon';
import { securityWords } from '../words';
import { withAdditions, type Additions } from './address-entries';

/** A list so long that one looks for things in it. */
const LONG = 12;

/** Addresses and domains, one by one or many pasted at once. What makes no sense is left in the box. */
@Component({
  selector: 'gp-address-list',
  imports: [Icon, SearchBox],
  templateUrl: './address-list.html',
  styleUrl: './address-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddressList {
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(securityWords);

  readonly entries = model.required<readonly string[]>();
  readonly label = input.required<string>();
  /** In place of what stands below the box. */
  readonly problem = input<string>();
  readonly name = input.required<string>();

  protected readonly text = signal('');
  protected readonly search = signal('');
  protected readonly result = signal<Additions | undefined>(undefined);
  protected readonly isLong = computed(() => this.entries().length > LONG);
  protected readonly shown = computed(() => {
    const wanted = this.search().toLowerCase();
    return this.isLong() && wanted !== '' ? this.entries().filter((entry) => entry.toLowerCase().includes(wanted)) : this.entries();
  });
  /** What became of the last addition. */
  protected readonly said = computed(() => {
    const { list } = this.words();
    const { added = 0, known = 0 } = this.result() ?? {};
    return [...(added > 0 ? [this.formats.counted(list.added, added)] : []), ...(known > 0 ? [this.formats.counted(list.known, known)] : [])];
  });
  protected readonly wrong = computed(() => {
    const { wrong = [], left = [] } = this.result() ?? {};
    if (this.problem() !== undefined) return this.problem();
    if (left.length > 0) return this.words().list.full;
    return wrong.length > 0 ? this.formats.counted(this.words().list.wrong, wrong.length) : undefined;
  });

  protected write(text: string): void {
    this.text.set(text);
    this.result.set(undefined);
  }

  protected add(): void {
    const result = withAdditions(this.entries(), this.text());
    if (result.added > 0) this.entries.set(result.entries);
    this.text.set([...result.wrong, ...result.left].join('\n'));
    this.result.set(result);
  }

  /** Enter adds; with Shift it begins a new line. */
  protected enter(event: Event): void {
    event.preventDefault();
    this.add();
  }

  protected remove(entry: string): void {
    this.entries.set(this.entries().filter((other) => other !== entry));
  }

  protected removeAll(): void {
    this.entries.set([]);
    this.result.set(undefined);
  }
}
