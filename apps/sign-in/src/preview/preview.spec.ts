import { jest } from '@jest/globals';
import { signInPhrases } from '@gatepost/phrases/sign-in/languages';
import { bootWith } from '../testing/boot';
import { textOf } from '../testing/page-element';
import { Preview } from './preview';

const consoleOrigin = 'https://admin.example';
const byName = {
  signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
  signUp: { identifiers: ['username'], password: true, verify: false },
};
const config = { signInExperience: byName, language: 'de', step: 'password' };

/** As the browser's own, which this environment does not have. */
class StyleSheet {
  readonly cssRules = [];
  replaceSync(): void {
    // Nobody looks at it here.
  }
}

describe('a preview', () => {
  const title = () => textOf(document.querySelector('h1'));
  const post = (origin: string, source: Window | null = window) =>
    window.dispatchEvent(new MessageEvent('message', { data: { sender: 'ac_preview', config }, origin, source }));
  const settled = () => new Promise((resume) => setTimeout(resume, 100));

  beforeAll(async () => {
    // Angular says how it was built.
    jest.spyOn(console, 'log').mockReturnValue();
    Reflect.set(window, 'CSSStyleSheet', StyleSheet);
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => ({ matches: true }) });
    document.body.innerHTML = '<gp-sign-in ngCspNonce="once"></gp-sign-in>';
    const saved = bootWith({ preview: { consoleOrigin, words: signInPhrases, digits: 6 } });
    await new Preview(document, saved, consoleOrigin).start(window);
  });

  it('begins with what is saved, and can be neither pressed nor focused', () => {
    expect(title()).toBe('Sign in to Harbour');
    expect(document.querySelectorAll('gp-sign-in')).toHaveLength(1);
    expect(document.querySelector<HTMLElement>('gp-sign-in')?.inert).toBe(true);
  });

  it.each([
    ['another origin', 'https://evil.example', window],
    ['an origin that begins like the console’s', `${consoleOrigin}.evil.example`, window],
    ['a page without an origin', 'null', window],
    ['a window of the console’s that does not hold it', consoleOrigin, null],
  ])('does not listen to %s', async (_who, origin, source) => {
    post(origin, source);
    await settled();
    expect(title()).toBe('Sign in to Harbour');
  });

  it('shows what the console asks for', async () => {
    post(consoleOrigin);
    for (let tries = 0; title() === 'Sign in to Harbour' && tries < 50; tries += 1) await settled();
    expect(title()).toBe(signInPhrases.de.password.title);
    expect([document.documentElement.lang, document.querySelectorAll('gp-sign-in').length]).toEqual(['de', 1]);
  });
});
