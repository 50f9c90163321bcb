import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ConsentStep } from '@gatepost/contracts/experience/boot';
import { fillIn, piecesOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { BusyButton } from '../parts/busy-button';
import { LegalLinks } from '../parts/legal-links';
import { PageTitle } from '../parts/page-title';
import { ProblemLine } from '../parts/problem-line';
import { AccountLine } from './account-line';
import { LogoPair } from './logo-pair';
import { PermissionList } from './permission-list';

/** Somebody else's application asks for what is the person's own: who asks, for what, and where either answer leads. */
@Component({
  selector: 'gp-consent-page',
  imports: [AccountLine, BusyButton, LegalLinks, LogoPair, PageTitle, PermissionList, ProblemLine],
  templateUrl: './consent-page.html',
  styleUrl: './consent-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConsentPage {
  protected readonly flow = inject(Flow);
  protected readonly words = inject(BOOT).phrases.consent;
  protected readonly goesTo = piecesOf(this.words.goesTo);
  protected readonly ownPapers = { both: this.words.own, terms: this.words.ownTerms, privacy: this.words.ownPrivacy };
  readonly step = input.required<ConsentStep>();
  protected readonly application = computed(() => this.step().application);
  protected readonly title = computed(() => fillIn(this.words.title, { app: this.application().name }));
  protected readonly isKnown = computed(() => this.step().account.name !== null || this.step().account.email !== null);
}
