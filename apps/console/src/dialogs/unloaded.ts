import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Language } from '../language/language';
import { commonWords } from '../parts/words';
import { Confirm } from './confirm';

/** As the browsers say it. */
const SAID = /dynamically imported module|importing a module script/i;

/**
 * A part of the console did not come: the network is gone, or the service has another version by now. A browser does not ask a second time for a
 * module that failed, so only a new load of the page helps, and whoever is here says when.
 */
@Injectable({ providedIn: 'root' })
export class Unloaded {
  readonly #confirm = inject(Confirm);
  readonly #document = inject(DOCUMENT);
  readonly #words = inject(Language).words(commonWords);
  #isAsking = false;

  /** What nobody catches, such as a dialog that is loaded when it is opened. */
  watch(): void {
    this.#document.defaultView?.addEventListener('unhandledrejection', ({ reason }) => void this.tell(reason, this.#document.location.href));
  }

  /** `address` is what was to be shown. Other errors are not its business. */
  async tell(error: unknown, address: string): Promise<void> {
    if (this.#isAsking || !(error instanceof Error) || !SAID.test(error.message)) return;
    this.#isAsking = true;
    const { unloaded, unsaved } = this.#words();
    if (await this.#confirm.ask({ ...unloaded, cancel: unsaved.stay })) this.#document.location.assign(address);
    this.#isAsking = false;
  }
}
