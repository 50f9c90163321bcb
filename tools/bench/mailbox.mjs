import { fork } from 'node:child_process';
import { once } from 'node:events';
import { clearTimeout, setTimeout } from 'node:timers';

const PATIENCE_MS = 20_000;

/** The codes that came by mail. A code is waited for before it is asked for. */
export class Mailbox {
  #waiting = new Map();
  #child;
  port;
  /** How many mails have come. */
  taken = 0;

  constructor(child, port) {
    this.#child = child;
    this.port = port;
    child.on('message', (message) => this.#receive(message));
  }

  static async open() {
    const child = fork(new URL('smtp-sink.mjs', import.meta.url));
    const [{ port }] = await once(child, 'message');
    return new Mailbox(child, port);
  }

  /** The code of the next mail to this address. */
  nextCode(address) {
    return new Promise((found, failed) => {
      const late = setTimeout(() => failed(new Error(`no mail for ${address} within ${PATIENCE_MS} ms`)), PATIENCE_MS);
      this.#waiting.set(address, { found, failed, late });
    });
  }

  /** `delayMs` for each mail from now on; `isSilent`: it takes connections and says nothing. */
  behave(manner) {
    this.#child.send(manner);
  }

  async close() {
    const gone = once(this.#child, 'exit');
    this.#child.disconnect();
    await gone;
  }

  #receive({ to, code, mail }) {
    this.taken += 1;
    const waiting = this.#waiting.get(to);
    if (!waiting) return;
    this.#waiting.delete(to);
    clearTimeout(waiting.late);
    if (code) waiting.found(code);
    else waiting.failed(new Error(`no code in this mail:\n${mail}`));
  }
}
