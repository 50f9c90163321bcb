import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import type { MethodChange } from './method-changes';
import { methodsWords } from './words';

export interface MethodsQuestion {
  readonly changes: readonly MethodChange[];
  readonly locksOut: boolean;
}

@Component({
  selector: 'gp-methods-dialog',
  imports: [Icon],
  template: `
    <div class="dialog-body">
      <h2 id="methods-title">{{ words().confirm.title }}</h2>
      <p id="methods-lead">{{ words().confirm.lead }}</p>
      <dl class="changes">
        @for (change of question.changes; track change.name) {
          <div>
            <dt>{{ words().confirm.names[change.name] }}</dt>
            <dd>
              <span class="sr">{{ words().confirm.before }}:</span>
              @for (line of change.before; track $index) {
                <del>{{ line }}</del>
              } @empty {
                <del>{{ words().confirm.nothing }}</del>
              }
            </dd>
            <dd>
              <span class="sr">{{ words().confirm.after }}:</span>
              @for (line of change.after; track $index) {
                <ins>{{ line }}</ins>
              } @empty {
                <ins>{{ words().confirm.nothing }}</ins>
              }
            </dd>
          </div>
        }
      </dl>
      @if (question.locksOut) {
        <div class="callout warn">
          <gp-icon name="alert" />
          <strong>{{ words().confirm.locksOut }}</strong>
          <p>{{ words().confirm.locksOutNote }}</p>
        </div>
      }
      <div class="dialog-acts">
        <button type="button" class="btn quiet" (click)="answer(false)">{{ words().confirm.cancel }}</button>
        <button type="button" class="btn primary" (click)="answer(true)">{{ words().confirm.action }}</button>
      </div>
    </div>
  `,
  styles: `
    .changes > div {
      display: grid;
      grid-template-columns: minmax(0, 10rem) repeat(2, minmax(0, 1fr));
      gap: var(--gp-1) var(--gp-4);
      padding: 10px 0;
      border-bottom: var(--gp-hairline);
      font-size: var(--gp-text-sm);
      line-height: var(--gp-lead-sm);
    }
    .changes > div:first-child {
      border-top: var(--gp-hairline);
    }
    dt {
      font-weight: var(--gp-weight-medium);
    }
    dd {
      display: grid;
      align-content: start;
    }
    del {
      color: var(--gp-ink-3);
    }
    ins {
      text-decoration: none;
    }
    @media (width <= 40rem) {
      .changes > div {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MethodsDialog {
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<MethodsQuestion>(DIALOG_DATA);
  protected readonly words = inject(Language).words(methodsWords);

  protected answer(goOn: boolean): void {
    this.#dialog.close(goOn);
  }
}
