import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { commonWords } from '../parts/words';

/** Appears with the first change, counts the changes, and says when they were saved. Inside a form its button submits it. */
@Component({
  selector: 'gp-save-bar',
  template: `
    @if (changes() > 0 || saving()) {
      <div class="savebar">
        <span aria-hidden="true"><i class="dot"></i>{{ formats.counted(words().changes, changes()) }}</span>
        <button type="button" class="btn quiet" [disabled]="saving()" (click)="discarded.emit()">{{ words().discard }}</button>
        <button type="submit" class="btn primary" [attr.aria-busy]="saving()">{{ saving() ? words().saving : (label() ?? words().save) }}</button>
      </div>
    }
    <!-- Always there: a region that comes with its words is told by few screen readers. -->
    <p class="saved" role="status" [class.sr]="changes() > 0 || savedAt() === undefined">{{ told() }}</p>
  `,
  styleUrl: './save-bar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SaveBar {
  readonly changes = input.required<number>();
  readonly saving = input(false);
  readonly label = input<string>();
  readonly discarded = output();

  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(commonWords);
  readonly #savedAt = signal<number | undefined>(undefined);
  protected readonly savedAt = computed(() => (this.changes() === 0 ? this.#savedAt() : undefined));

  protected readonly told = computed(() => {
    const { changes, saved } = this.words();
    const at = this.savedAt();
    if (this.changes() > 0) return this.formats.counted(changes, this.changes());
    return at === undefined ? '' : this.formats.fill(saved, { time: this.formats.time(at) });
  });

  constructor() {
    let wasSaving = false;
    effect(() => {
      const isSaving = this.saving();
      if (wasSaving && !isSaving && untracked(this.changes) === 0) this.#savedAt.set(Date.now());
      wasSaving = isSaving;
    });
  }
}
