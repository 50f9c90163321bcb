import { ChangeDetectionStrategy, Component, computed, DestroyRef, DOCUMENT, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Formats } from '../../../language/formats';
import { Language } from '../../../language/language';
import { Icon } from '../../../parts/icon';
import type { Application } from '../../application';
import { guideWords } from '../words';
import { FirstSignIn } from './first-sign-in';

const EVERY_MS = 3_000;
/** Nobody watches a page for longer; looking on would only cost the service. */
const LONGEST_MS = 15 * 60_000;

/** Waits for the first sign-in of an application, and says who it was. */
@Component({
  selector: 'gp-checkpoint',
  imports: [Icon, RouterLink],
  providers: [FirstSignIn],
  templateUrl: './checkpoint.html',
  styleUrl: './checkpoint.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Checkpoint {
  readonly #watch = inject(FirstSignIn);
  readonly #page = inject(DOCUMENT);
  readonly #formats = inject(Formats);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #until = 0;

  readonly application = input.required<Application>();
  protected readonly words = inject(Language).words(guideWords);
  protected readonly state = signal<'watching' | 'paused' | 'stopped'>('stopped');
  protected readonly wasLong = signal(false);
  protected readonly hasFailed = signal(false);
  protected readonly sighting = this.#watch.sighting.asReadonly();
  protected readonly isMachine = computed(() => this.application().type === 'MachineToMachine');
  protected readonly done = computed(() => {
    const { done } = this.sighting();
    if (!done) return undefined;
    const { issued, signedIn, somebody } = this.words().checkpoint;
    const values = { who: done.who ?? somebody, when: this.#formats.dateTime(done.log.createdAt) };
    return { text: this.#formats.fill(this.isMachine() ? issued : signedIn, values), log: done.log };
  });
  protected readonly opened = computed(() => {
    const { opened } = this.sighting();
    return opened === undefined ? undefined : this.#formats.fill(this.words().checkpoint.opened, { time: this.#formats.time(opened) });
  });
  protected readonly refused = computed(() => {
    const { refused } = this.sighting();
    if (!refused) return undefined;
    const { id, at, code } = refused;
    return { id, text: this.#formats.fill(this.words().checkpoint.refused, { time: this.#formats.time(at), code }) };
  });

  constructor() {
    const id = computed(() => this.application().id);
    effect(() => {
      id();
      untracked(() => this.watch());
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#timer));
  }

  protected watch(): void {
    this.wasLong.set(false);
    this.#until = Date.now() + LONGEST_MS;
    this.state.set('watching');
    void this.#look();
  }

  protected pause(): void {
    this.state.set('paused');
    clearTimeout(this.#timer);
  }

  protected stop(): void {
    this.state.set('stopped');
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    // In a tab behind others nobody sees it; the next look after coming back finds all the same.
    if (!this.#page.hidden) await this.#ask();
    if (this.state() !== 'watching') return;
    if (this.sighting().done) return this.stop();
    if (Date.now() > this.#until) {
      this.wasLong.set(true);
      return this.stop();
    }
    this.#timer = setTimeout(() => void this.#look(), EVERY_MS);
  }

  async #ask(): Promise<void> {
    try {
      await this.#watch.look(this.application());
      this.hasFailed.set(false);
    } catch {
      this.hasFailed.set(true);
    }
  }
}
