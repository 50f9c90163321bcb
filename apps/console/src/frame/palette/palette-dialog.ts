import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { loaded } from '../../list/loaded';
import { frameWords } from '../words';
import { Entries, type Entry } from './entries';

const PATIENCE_MS = 200;
/** Shorter words find too many. */
const LEAST_LETTERS = 2;

/** One input and what it finds. The arrows move through the list while the input keeps the focus (WAI-ARIA combobox). */
@Component({
  selector: 'gp-palette-dialog',
  imports: [Icon],
  templateUrl: './palette-dialog.html',
  styleUrl: './palette-dialog.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaletteDialog {
  readonly #dialog = inject(DialogRef);
  readonly #router = inject(Router);
  readonly #entries = inject(Entries);
  readonly #document = inject(DOCUMENT);

  protected readonly words = inject(Language).words(frameWords);
  protected readonly typed = signal('');
  readonly #settled = signal('');
  readonly #far = loaded(
    () => (this.#settled().length < LEAST_LETTERS ? undefined : this.#settled()),
    async (typed) => ({ typed, groups: await this.#entries.far(typed) }),
  );
  protected readonly isSearching = computed(() => this.typed().length >= LEAST_LETTERS && (this.typed() !== this.#settled() || this.#far.isLoading()));
  protected readonly hasFailed = computed(() => this.#far.error() !== undefined);
  protected readonly groups = computed(() => {
    const far = this.#far.value();
    const groups = [...this.#entries.near(this.typed()), ...(far?.typed === this.typed() ? far.groups : [])];
    let at = 0;
    return groups.map(({ name, entries }) => ({ name, entries: entries.map((entry) => ({ ...entry, at: at++ })) }));
  });
  readonly #all = computed(() => this.groups().flatMap(({ entries }) => entries));
  protected readonly current = linkedSignal({ source: this.#all, computation: () => 0 });

  constructor() {
    effect((onCleanup) => {
      const typed = this.typed();
      const timer = setTimeout(() => this.#settled.set(typed), PATIENCE_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected key(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const all = this.#all();
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      this.current.update((at) => (at + step + all.length) % all.length);
      this.#document.getElementById(`palette-${this.current()}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = all[this.current()];
      if (entry) this.open(entry);
    }
  }

  protected open({ link, query }: Entry): void {
    this.#dialog.close();
    void this.#router.navigate([link], query ? { queryParams: query } : {});
  }
}
