import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { serviceVersion } from '../api/endpoints';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { languages, type LanguageTag } from '../language/languages';
import { nameOf, type Person } from '../session/person';
import { Session } from '../session/session';
import { Avatar } from './avatar';
import { Icon, type IconName } from '../parts/icon';
import { ThemeChoice, type Theme } from './theme';
import { frameWords } from './words';

const themes: readonly { readonly theme: Theme; readonly icon: IconName }[] = [
  { theme: 'light', icon: 'sun' },
  { theme: 'dark', icon: 'moon' },
  { theme: 'system', icon: 'screen' },
];

/** Who is signed in, the look of the console, and the way out. */
@Component({
  selector: 'gp-account-menu',
  imports: [Avatar, Icon, MatMenu, MatMenuItem, MatMenuTrigger],
  templateUrl: './account-menu.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountMenu {
  readonly #session = inject(Session);
  readonly #theme = inject(ThemeChoice);

  readonly person = input.required<Person>();
  /** Opens from the picture instead of from three dots. */
  readonly fromAvatar = input(false);

  readonly #language = inject(Language);
  protected readonly words = this.#language.words(frameWords);
  protected readonly languages = languages;
  protected readonly spoken = this.#language.tag;
  protected readonly themes = themes;
  readonly #version = serviceVersion(inject(DOCUMENT));
  readonly #formats = inject(Formats);
  protected readonly version = computed(() => this.#version && this.#formats.fill(this.words().version, { version: this.#version }));
  protected readonly chosen = this.#theme.chosen;
  protected readonly isLeaving = this.#session.isLeaving;
  protected readonly name = computed(() => nameOf(this.person()));

  /** The menu stays open: one sees what one chose. */
  protected choose(theme: Theme, event: Event): void {
    event.stopPropagation();
    this.#theme.choose(theme);
  }

  protected speak(tag: LanguageTag): void {
    void this.#language.choose(tag);
  }

  protected signOut(): void {
    void this.#session.signOut();
  }
}
