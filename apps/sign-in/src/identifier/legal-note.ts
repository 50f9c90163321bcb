import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { IdentifierStep } from '@gatepost/contracts/experience/step';
import { BOOT } from '../boot';
import { LegalLinks } from '../parts/legal-links';

/** What going on means: an account may be created, and the tenant's terms hold. Else the way to what the person came for. */
@Component({
  selector: 'gp-legal-note',
  imports: [LegalLinks],
  template: `
    @if (other(); as way) {
      <p class="other">
        {{ way.question }}
        <button class="btn link" type="button" (click)="switched.emit(way.event)">{{ way.words }}</button>
      </p>
    }
    <p class="legal">
      @if (step().oneCodeForBoth) {
        @if (step().event === 'Register') {
          {{ words.haveAccount }}
        } @else {
          {{ words.newHere }}
        }
      }
      @if (!isTicked() && step().event !== 'ForgotPassword') {
        <gp-legal-links [terms]="boot.termsOfUseUrl" [privacy]="boot.privacyPolicyUrl" [sentences]="sentences" />
      }
    </p>
  `,
  styleUrl: './legal-note.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LegalNote {
  protected readonly boot = inject(BOOT);
  protected readonly words = this.boot.phrases.identifier;
  protected readonly sentences = { both: this.words.accept, terms: this.words.acceptTerms, privacy: this.words.acceptPrivacy };
  readonly step = input.required<IdentifierStep>();
  /** The terms are agreed to by a tick. */
  readonly isTicked = input.required<boolean>();
  /** What the person came for after all. */
  readonly switched = output<IdentifierStep['event']>();

  protected readonly other = computed(() => {
    const { event, oneCodeForBoth, mayRegister, maySignIn } = this.step();
    const { newHereQuestion, createAccount, haveAccountQuestion, signInInstead } = this.words;
    if (event === 'ForgotPassword') return { question: '', words: signInInstead, event: 'SignIn' as const };
    if (oneCodeForBoth) return undefined;
    if (event === 'SignIn') return mayRegister ? { question: newHereQuestion, words: createAccount, event: 'Register' as const } : undefined;
    return maySignIn ? { question: haveAccountQuestion, words: signInInstead, event: 'SignIn' as const } : undefined;
  });
}
