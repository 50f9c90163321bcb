import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { HistoryNotes } from '../flow/history-notes';
import type { ChoosePasswordStep } from '../flow/shown-step';
import { PageTitle } from '../parts/page-title';
import { AccountWays } from './account-ways';
import { NewPasswordForm } from './new-password-form';
import { OwnerLine } from './owner-line';

/** The password of a new account, after its user name. */
@Component({
  selector: 'gp-choose-password-page',
  imports: [NewPasswordForm, OwnerLine, PageTitle],
  template: `
    <section>
      <h1 gpTitle>{{ words.title }}</h1>
      <p class="lead">
        <gp-owner-line [name]="name()" />&ngsp;<button class="btn link" type="button" (click)="flow.turnTo('identifier', name())">{{ change }}</button>
      </p>
      @if (step().passwordRules; as rules) {
        <gp-new-password-form [rules]="rules" [owner]="name()" [action]="words.create" (chosen)="ways.register(name(), $event)" />
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoosePasswordPage {
  readonly #notes = inject(HistoryNotes);
  readonly #phrases = inject(BOOT).phrases;
  protected readonly flow = inject(Flow);
  protected readonly ways = inject(AccountWays);
  protected readonly words = this.#phrases.newPassword;
  protected readonly change = this.#phrases.code.change;
  readonly step = input.required<ChoosePasswordStep>();
  protected readonly name = computed(() => this.#notes.read('address') ?? this.step().value);
}
