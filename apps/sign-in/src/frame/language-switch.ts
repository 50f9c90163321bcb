import { ChangeDetectionStrategy, Component, computed, DOCUMENT, ElementRef, inject, signal, viewChild } from '@angular/core';
import { BOOT } from '../boot';
import { Icon } from '../parts/icon';
import { keepLanguage } from './chosen-language';

/** Changes the language of the page, of its errors and of the mails to come. */
@Component({
  selector: 'gp-language-switch',
  imports: [Icon],
  template: `
    <button #opener class="btn quiet" type="button" [attr.aria-expanded]="isOpen()" (click)="isOpen.set(!isOpen())">
      <span class="sr">{{ words.language }}: </span>{{ current() }}<gp-icon name="down" [small]="true" />
    </button>
    @if (isOpen()) {
      <ul>
        @for (language of boot.languages; track language.tag) {
          <li>
            <button type="button" [lang]="language.tag" [attr.aria-current]="language.tag === boot.language || null" (click)="choose(language.tag)">
              {{ language.name }}
              @if (language.tag === boot.language) {
                <gp-icon name="check" [small]="true" />
              }
            </button>
          </li>
        }
      </ul>
    }
  `,
  host: { class: 'languages', '(keydown.escape)': 'close()', '(focusout)': 'closeWhenLeft($event)', '(document:pointerdown)': 'closeWhenOutside($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageSwitch {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #document = inject(DOCUMENT);
  protected readonly boot = inject(BOOT);
  protected readonly words = this.boot.phrases.frame;
  protected readonly isOpen = signal(false);
  protected readonly current = computed(() => this.boot.languages.find(({ tag }) => tag === this.boot.language)?.name);
  private readonly opener = viewChild.required<ElementRef<HTMLElement>>('opener');

  protected choose(tag: string): void {
    if (tag === this.boot.language) return this.close();
    keepLanguage(this.#document, tag);
    this.#document.defaultView?.location.reload();
  }

  protected close(): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    this.opener().nativeElement.focus();
  }

  protected closeWhenLeft({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.#host.contains(relatedTarget)) this.isOpen.set(false);
  }

  protected closeWhenOutside({ target }: Event): void {
    if (target instanceof Node && !this.#host.contains(target)) this.isOpen.set(false);
  }
}
