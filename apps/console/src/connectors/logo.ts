import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The sign of a kind of connector, as it brings it along. It says nothing that its name does not. */
@Component({
  selector: 'gp-logo',
  template: `
    <img class="light" alt="" width="24" height="24" referrerpolicy="no-referrer" [attr.src]="addressOf(light())" />
    <img class="dark" alt="" width="24" height="24" referrerpolicy="no-referrer" [attr.src]="addressOf(dark())" />
  `,
  styles: `
    :host {
      display: block;
      flex: none;
      width: 24px;
      height: 24px;
      overflow: hidden;
      border-radius: var(--gp-radius-sm);
    }
    img {
      display: block;
      object-fit: contain;
    }
    .dark {
      display: none;
    }
    :host-context([data-theme='dark']) .light {
      display: none;
    }
    :host-context([data-theme='dark']) .dark {
      display: block;
    }
    @media (prefers-color-scheme: dark) {
      :host-context(:root:not([data-theme='light'])) .light {
        display: none;
      }
      :host-context(:root:not([data-theme='light'])) .dark {
        display: block;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Logo {
  readonly light = input.required<string>();
  readonly dark = input.required<string>();

  /** What an administrator wrote may be anything. null: nothing that the policy of the page would load. */
  protected addressOf(logo: string): string | null {
    return /^(?:https:|data:image\/)/i.test(logo) ? logo : null;
  }
}
