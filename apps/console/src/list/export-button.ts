import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { commonWords } from '../parts/words';
import { csvOf, download, type CsvRow } from './csv';
import { wholeList } from './whole-list';

/** Some rows of a list, and how many there are. */
export interface ExportPage {
  readonly rows: readonly CsvRow[];
  readonly total: number;
}

/** Takes the whole list, as it is narrowed, home as a file. Tells how far it is. */
@Component({
  selector: 'gp-export-button',
  imports: [Icon],
  template: `
    <button type="button" class="btn quiet" [attr.aria-busy]="isBusy()" (click)="export()">
      <gp-icon name="download" [small]="true" />
      @if (isBusy()) {
        <span role="status">{{ words().list.exporting }} {{ formats.percent(done()) }}</span>
      } @else if (hasFailed()) {
        <span role="alert">{{ words().list.exportFailed }}</span>
      } @else {
        {{ words().list.export }}
      }
    </button>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportButton {
  readonly #document = inject(DOCUMENT);
  /** Without an ending. */
  readonly file = input.required<string>();
  readonly columns = input.required<readonly string[]>();
  /** Answers a page of `LARGEST_PAGE` rows, from 1. */
  readonly page = input.required<(number: number) => Promise<ExportPage>>();

  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(commonWords);
  protected readonly isBusy = signal(false);
  protected readonly hasFailed = signal(false);
  protected readonly done = signal(0);

  protected async export(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.hasFailed.set(false);
    this.done.set(0);
    try {
      const rows = await wholeList(this.page(), (part) => this.done.set(part));
      download(this.#document, `${this.file()}.csv`, csvOf(this.columns(), rows), 'text/csv;charset=utf-8');
    } catch {
      this.hasFailed.set(true);
    } finally {
      this.isBusy.set(false);
    }
  }
}
