import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { commonWords } from '../parts/words';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** One thing to narrow a list by. Its outline is dashed until it is set. */
@Component({
  selector: 'gp-filter',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button type="button" class="btn filter" [class.on]="chosen()" [matMenuTriggerFor]="menu">
      @if (chosen(); as option) {
        <span class="said" [title]="option.label"
          >{{ label() }}: <b>{{ option.label }}</b></span
        >
      } @else {
        <gp-icon name="plus" [small]="true" />{{ label() }}
      }
    </button>
    <mat-menu #menu="matMenu" class="console-menu">
      @for (option of all(); track option.value) {
        <button
          mat-menu-item
          type="button"
          role="menuitemradio"
          [attr.aria-checked]="(value() ?? '') === option.value"
          (click)="narrowed.emit(option.value || undefined)"
        >
          <span class="menu-row">
            <span class="menu-word">{{ option.label }}</span>
            @if ((value() ?? '') === option.value) {
              <gp-icon name="check" [small]="true" />
            }
          </span>
        </button>
      }
    </mat-menu>
  `,
  styleUrl: './filter.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Filter {
  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  readonly value = input<string | undefined>();
  readonly narrowed = output<string | undefined>();

  protected readonly words = inject(Language).words(commonWords);
  protected readonly all = computed(() => [{ value: '', label: this.words().list.any }, ...this.options()]);
  protected readonly chosen = computed(() => this.options().find(({ value }) => value === this.value()));
}
