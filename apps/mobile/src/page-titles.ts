import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { mobileApp } from '@gatepost/oidc-contracts/demo';
import type { MobilePhrases } from '@gatepost/phrases/mobile/en';
import { Words } from './settings/words';

/** What each page is called. Routes name theirs by its key, so that a title follows the language. */
const titles = {
  'sign-in': ({ signIn }) => signIn.signIn,
  home: ({ home }) => home.title,
  known: ({ known }) => known.title,
  answer: ({ answer }) => answer.title,
  harbour: ({ harbour }) => harbour.title,
  tokens: ({ tokens }) => tokens.title,
  account: ({ account }) => account.title,
  settings: ({ settings }) => settings.title,
} satisfies Record<string, (phrases: MobilePhrases) => string>;

const byName: ReadonlyMap<string, (phrases: MobilePhrases) => string> = new Map(Object.entries(titles));

export type PageName = keyof typeof titles;

@Injectable({ providedIn: 'root' })
export class PageTitles extends TitleStrategy {
  readonly #page = signal<string | undefined>(undefined);

  constructor() {
    super();
    const [title, words] = [inject(Title), inject(Words)];
    effect(() => {
      const name = this.#page();
      if (name === undefined) return;
      const page = byName.get(name)?.(words.phrases());
      title.setTitle(page === undefined ? mobileApp.name : `${page} | ${mobileApp.name}`);
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.#page.set(this.buildTitle(snapshot));
  }
}
