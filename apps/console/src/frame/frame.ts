import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { MAT_RIPPLE_GLOBAL_OPTIONS } from '@angular/material/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { Language } from '../language/language';
import { nameOf } from '../session/person';
import { Session } from '../session/session';
import { AccountMenu } from './account-menu';
import { Avatar } from './avatar';
import { Brand } from './brand';
import { Icon } from '../parts/icon';
import { KeepsFocus } from './keeps-focus';
import { Navigation } from './navigation';
import { Palette } from './palette/palette';
import { frameWords } from './words';

/** Navigation, account menu and the place for pages. On phones the navigation is a drawer. */
@Component({
  selector: 'gp-frame',
  imports: [AccountMenu, Avatar, Brand, Icon, KeepsFocus, Navigation, RouterLink, RouterOutlet],
  providers: [{ provide: MAT_RIPPLE_GLOBAL_OPTIONS, useValue: { disabled: true } }],
  host: { '(document:keydown.escape)': 'escape($event)', '(document:keydown)': 'shortcut($event)' },
  templateUrl: './frame.html',
  styleUrl: './frame.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Frame {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  private readonly opener = viewChild.required<ElementRef<HTMLElement>>('opener');
  private readonly closer = viewChild.required<ElementRef<HTMLElement>>('closer');
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  #isFirstPage = true;

  readonly #palette = inject(Palette);
  protected readonly words = inject(Language).words(frameWords);
  protected readonly person = this.#session.person;
  protected readonly name = computed(() => {
    const person = this.person();
    return person && nameOf(person);
  });
  protected readonly isDrawerOpen = signal(false);

  constructor() {
    effect(() => {
      if (!this.person() && !this.#session.isLeaving()) this.#askAgain();
    });
    const wide = inject(DOCUMENT).defaultView?.matchMedia('(width > 52rem)');
    wide?.addEventListener('change', () => this.isDrawerOpen.set(false));
  }

  protected openDrawer(): void {
    this.isDrawerOpen.set(true);
    this.#focus(this.closer());
  }

  protected closeDrawer(): void {
    if (!this.isDrawerOpen()) return;
    this.isDrawerOpen.set(false);
    this.#focus(this.opener());
  }

  /** A menu inside the drawer takes its own Escape. */
  protected escape(event: Event): void {
    if (!event.defaultPrevented) this.closeDrawer();
  }

  protected find(): void {
    this.#palette.open();
  }

  protected shortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    this.find();
  }

  protected skip(): void {
    this.main().nativeElement.focus();
  }

  /** A new page is told to screen readers by moving the focus; the first one is told by the browser itself. */
  protected pageOpened(): void {
    if (!this.#isFirstPage) this.#focus(this.main());
    this.#isFirstPage = false;
  }

  /** The session ended while a page was open: its tokens could not be renewed. */
  #askAgain(): void {
    this.#session.remember(this.#router.url);
    void this.#router.navigateByUrl('/sign-in', { skipLocationChange: true });
  }

  #focus({ nativeElement }: ElementRef<HTMLElement>): void {
    afterNextRender(() => nativeElement.focus(), { injector: this.#injector });
  }
}
