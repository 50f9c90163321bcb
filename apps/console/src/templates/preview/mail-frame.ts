import { ChangeDetectionStrategy, Component, effect, type ElementRef, input, signal, viewChild } from '@angular/core';

export type Scheme = 'light' | 'dark';

/**
 * Shows a mail in a page of its own, which has no rights: nothing in the mail runs, and it cannot reach the console. That page is opaque to
 * the browser, so a message cannot be addressed to its origin; it takes messages from the console alone.
 */
@Component({
  selector: 'gp-mail-frame',
  template: `<iframe #frame sandbox="allow-scripts" src="mail-preview" [title]="label()" (load)="isReady.set(true)"></iframe>`,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
    iframe {
      display: block;
      width: 100%;
      height: 100%;
      min-height: inherit;
      border: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MailFrame {
  private readonly frame = viewChild.required<ElementRef<HTMLIFrameElement>>('frame');
  readonly html = input.required<string>();
  readonly scheme = input.required<Scheme>();
  readonly label = input.required<string>();
  protected readonly isReady = signal(false);

  constructor() {
    effect(() => {
      const mail = { html: this.html(), scheme: this.scheme() };
      if (this.isReady()) this.frame().nativeElement.contentWindow?.postMessage(mail, '*');
    });
  }
}
