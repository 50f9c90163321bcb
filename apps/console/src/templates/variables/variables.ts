import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { TemplateType } from '@gatepost/contracts/management/email-templates';
import { templateVariables } from '@gatepost/templates/template-variables';
import { Language } from '../../language/language';
import { templatesWords } from '../words';

/** What a template of this kind may show, each with a sample. */
@Component({
  selector: 'gp-variables',
  host: { role: 'group', '[attr.aria-label]': 'words().insert' },
  template: `
    <span class="c2" aria-hidden="true">{{ words().insert }}</span>
    @for (variable of shown(); track variable.name) {
      <button type="button" class="chip" dir="ltr" (mousedown)="$event.preventDefault()" (click)="picked.emit(variable.written)">
        <span>{{ variable.written }}</span>
        <i
          ><bdi>{{ variable.sample }}</bdi></i
        >
      </button>
    }
    <button type="button" class="btn quiet sm" [attr.aria-expanded]="hasAll()" (click)="hasAll.set(!hasAll())">
      {{ hasAll() ? words().fewer : words().more }}
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
      font-size: var(--gp-text-sm);
    }
    .c2 {
      color: var(--gp-ink-2);
    }
    .chip {
      max-width: 100%;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      padding: 0 8px;
      border: 1px solid var(--gp-line-strong);
      border-radius: var(--gp-radius-sm);
      background: var(--gp-surface);
      color: var(--gp-ink);
      font: 12px/24px var(--gp-font-mono);
    }
    .chip:hover {
      border-color: var(--gp-edge);
      background: var(--gp-hover);
    }
    .chip i {
      margin-inline-start: 6px;
      color: var(--gp-ink-3);
      font: normal 11px/1 var(--gp-font);
    }
    @media (width <= 52rem) {
      .chip {
        line-height: 42px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Variables {
  readonly kind = input.required<TemplateType>();
  /** With its braces. */
  readonly picked = output<string>();

  protected readonly words = inject(Language).words(templatesWords);
  protected readonly hasAll = signal(false);
  protected readonly shown = computed(() =>
    templateVariables
      .filter(({ kinds, isOptional }) => kinds.includes(this.kind()) && (this.hasAll() || !isOptional))
      .map(({ name, sample }) => ({ name, sample, written: `{{${name}}}` })),
  );
}
