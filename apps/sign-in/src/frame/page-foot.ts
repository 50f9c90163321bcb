import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { BOOT } from '../boot';

@Component({
  selector: 'gp-page-foot',
  template: `
    <footer class="foot">
      <span class="by">
        <svg width="16" height="16" aria-hidden="true"><use href="#mark-16" /></svg>
        <span>{{ words.securedBy }}</span>
      </span>
      <span class="links">
        @if (boot.supportWebsiteUrl; as address) {
          <a [href]="address" target="_blank" rel="noopener noreferrer"
            >{{ words.help }}<span class="sr"> ({{ words.newTab }})</span></a
          >
        } @else if (boot.supportEmail) {
          <a [href]="'mailto:' + boot.supportEmail">{{ words.help }}</a>
        }
        @if (boot.privacyPolicyUrl; as address) {
          <a [href]="address" target="_blank" rel="noopener noreferrer"
            >{{ words.privacy }}<span class="sr"> ({{ words.newTab }})</span></a
          >
        }
        @if (boot.termsOfUseUrl; as address) {
          <a [href]="address" target="_blank" rel="noopener noreferrer"
            >{{ words.terms }}<span class="sr"> ({{ words.newTab }})</span></a
          >
        }
      </span>
    </footer>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageFoot {
  protected readonly boot = inject(BOOT);
  protected readonly words = this.boot.phrases.frame;
}
