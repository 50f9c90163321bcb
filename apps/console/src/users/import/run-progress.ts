import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import type { ImportRun } from './import-run';
import { importWords } from './words';

/** How far a run is, and what to do with it. Gone once it is over. */
@Component({
  selector: 'gp-run-progress',
  template: `
    @if (isShown()) {
      <div class="line">
        <progress [value]="run().done()" [max]="run().total" [attr.aria-label]="label()"></progress>
        <span class="num c2">{{ text() }}</span>
        @if (run().state() !== 'running') {
          <button type="button" class="btn primary" (click)="run().run()">{{ words().resume }}</button>
        } @else if (pauses()) {
          <button type="button" class="btn outline" (click)="run().pause()">{{ words().pause }}</button>
        }
        <button type="button" class="btn quiet" (click)="run().cancel()">{{ words().cancel }}</button>
      </div>
      @if (run().state() === 'paused') {
        <p class="help" role="status">{{ words().paused }}</p>
      }
    }
  `,
  styleUrl: './run-progress.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunProgress {
  readonly #formats = inject(Formats);
  readonly run = input.required<ImportRun>();
  readonly label = input.required<string>();
  readonly pauses = input(false);

  protected readonly words = inject(Language).words(importWords);
  protected readonly isShown = computed(() => ['running', 'paused', 'interrupted'].includes(this.run().state()));
  protected readonly text = computed(() => {
    const figures = { done: this.#formats.number(this.run().done()), total: this.#formats.number(this.run().total) };
    return this.#formats.fill(this.words().progress, figures);
  });
}
