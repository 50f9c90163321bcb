import { TestEnvironment } from 'jest-environment-jsdom';

/* global crypto, Request, Response */

/** jsdom has neither `crypto.subtle` nor what belongs to `fetch`; a phone's WebView has both. */
export default class WebView extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, 'crypto', { value: crypto });
    Object.assign(this.global, { Request, Response });
  }
}
