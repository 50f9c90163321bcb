import { ChangeDetectionStrategy, Component, DOCUMENT, inject, output, signal } from '@angular/core';
import { Language } from '../../language/language';
import { csvOf, download } from '../../list/csv';
import { Icon } from '../../parts/icon';
import { importWords } from './words';

const SAMPLE = [
  { primaryEmail: 'ada@example.com', primaryPhone: '+44 20 7946 0958', username: 'ada', name: 'Ada Lovelace', locale: 'en', customData: '{"plan":"pro"}' },
  { primaryEmail: 'grace@example.com', name: 'Grace Hopper', locale: 'en-US' },
];

/** Takes a file, dropped or chosen. */
@Component({
  selector: 'gp-file-drop',
  // A file that lands beside the place would be opened by the browser instead of the console.
  host: { '(document:dragover)': '$event.preventDefault()', '(document:drop)': '$event.preventDefault()' },
  imports: [Icon],
  template: `
    <label class="drop" [class.over]="isOver()" (dragover)="$event.preventDefault(); isOver.set(true)" (dragleave)="isOver.set(false)" (drop)="drop($event)">
      <gp-icon name="upload" />
      <strong>{{ words().file.drop }}</strong>
      <span class="btn outline">{{ words().file.choose }}</span>
      <input #file class="sr" type="file" accept=".csv,.json,text/csv,application/json" (change)="take(file.files); file.value = ''" />
    </label>
    <p class="help">
      {{ words().file.facts }} <button type="button" class="btn link" (click)="sample()">{{ words().file.sample }}</button>
    </p>
  `,
  styleUrl: './file-drop.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileDrop {
  readonly #document = inject(DOCUMENT);
  readonly taken = output<File>();
  protected readonly words = inject(Language).words(importWords);
  protected readonly isOver = signal(false);

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected take(files: FileList | null): void {
    const file = files?.[0];
    if (file) this.taken.emit(file);
  }

  protected sample(): void {
    download(this.#document, 'users-sample.csv', csvOf(Object.keys(SAMPLE[0] ?? {}), SAMPLE), 'text/csv;charset=utf-8');
  }
}
