import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  model,
  signal,
  untracked,
} from '@angular/core';
import { SearchBox } from '../../list/search-box';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { phraseProblem, type OwnWords, type PhraseRow } from './phrase-rows';
import { phrasesWords } from './words';

/** Every phrase of the pages, ours beside own words. */
@Component({
  selector: 'gp-phrase-editor',
  imports: [Icon, SearchBox],
  templateUrl: './phrase-editor.html',
  styleUrl: './phrase-editor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhraseEditor {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(phrasesWords);

  readonly rows = input.required<readonly PhraseRow[]>();
  readonly own = model.required<OwnWords>();
  /** BCP 47 of what is written. */
  readonly language = input.required<string>();
  /** A column for English, where the language is another one. */
  readonly withEnglish = input.required<boolean>();

  protected readonly search = signal('');
  protected readonly onlyChanged = signal(false);
  protected readonly changed = computed(() => Object.keys(this.own()).length);
  /** Those that had own words when they were asked for stay while they are written. */
  readonly #keptChanged = linkedSignal({ source: this.onlyChanged, computation: () => new Set(untracked(() => Object.keys(this.own()))) });
  protected readonly sections = computed(() => {
    const wanted = this.search().trim().toLocaleLowerCase();
    const kept = this.#keptChanged();
    const shown = this.rows().filter((row) => (!this.onlyChanged() || kept.has(row.path)) && (wanted === '' || this.#has(row, wanted)));
    const bySection = Map.groupBy(shown, ({ section }) => section);
    return [...bySection].map(([name, rows]) => ({ name, title: this.#titleOf(name), rows }));
  });

  /** Also when it is not among those that are shown. */
  goTo(path: string): void {
    this.search.set('');
    this.onlyChanged.set(false);
    const boxes = () => [...this.#host.nativeElement.querySelectorAll('textarea')];
    afterNextRender(
      () =>
        boxes()
          .find(({ dataset }) => dataset['path'] === path)
          ?.focus(),
      { injector: this.#injector },
    );
  }

  protected write(path: string, text: string): void {
    this.own.update(({ [path]: _before, ...others }) => (text === '' ? others : { ...others, [path]: text }));
  }

  protected problem({ path, english }: PhraseRow): string | undefined {
    const found = phraseProblem(english, this.own()[path] ?? '');
    if (!found) return undefined;
    if (found.kind === 'tooLong') return this.words().tooLong;
    const names = this.formats.list(found.placeholders.map((name) => `{${name}}`));
    return this.formats.counted(this.words()[found.kind], found.placeholders.length, { names });
  }

  #has({ path, english, ours }: PhraseRow, wanted: string): boolean {
    return [path, english, ours, this.own()[path] ?? ''].some((text) => text.toLocaleLowerCase().includes(wanted));
  }

  #titleOf(section: string): string {
    const titles = new Map<string, string>(Object.entries(this.words().sections));
    return titles.get(section) ?? section;
  }
}
