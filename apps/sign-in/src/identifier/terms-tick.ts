import { ChangeDetectionStrategy, Component, inject, signal, viewChild, type ElementRef } from '@angular/core';
import type { IdentifierStep } from '@gatepost/contracts/experience/step';
import { BOOT, type Boot } from '../boot';
import { LegalLinks } from '../parts/legal-links';
import { ProblemLine } from '../parts/problem-line';

/** Whether the terms have to be agreed to by hand. A code may create an account, so it counts as a registration. */
export function mustTick({ event, terms, mayRegister, identifiers }: IdentifierStep, { termsOfUseUrl, privacyPolicyUrl }: Boot): boolean {
  if (!termsOfUseUrl && !privacyPolicyUrl) return false;
  const mayCreate = event === 'Register' || (event === 'SignIn' && mayRegister && identifiers.some(({ methods }) => methods.includes('verificationCode')));
  return (terms === 'Manual' && event !== 'ForgotPassword') || (terms === 'ManualRegistrationOnly' && mayCreate);
}

@Component({
  selector: 'gp-terms-tick',
  imports: [LegalLinks, ProblemLine],
  template: `
    <div class="tick">
      <input
        #box
        id="terms"
        type="checkbox"
        aria-describedby="terms-problem"
        [attr.aria-invalid]="isComplaining() || null"
        (change)="isComplaining.set(false)"
      />
      <label for="terms"><gp-legal-links [terms]="boot.termsOfUseUrl" [privacy]="boot.privacyPolicyUrl" [sentences]="sentences" /></label>
    </div>
    <gp-problem-line id="terms-problem" [text]="isComplaining() ? words.agreeFirst : undefined" />
  `,
  styleUrl: './terms-tick.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TermsTick {
  protected readonly boot = inject(BOOT);
  protected readonly words = this.boot.phrases.identifier;
  protected readonly sentences = { both: this.words.agree, terms: this.words.agreeTerms, privacy: this.words.agreePrivacy };
  protected readonly isComplaining = signal(false);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  /** Asks for the tick where it is missing. */
  isMissing(): boolean {
    const box = this.box().nativeElement;
    this.isComplaining.set(!box.checked);
    if (!box.checked) box.focus();
    return !box.checked;
  }
}
