import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { phone } from '../session/testing/plugged-in-phone';

const { Words } = await import('./words');
const { Appearance } = await import('./appearance');

const root = document.documentElement;
const languages = jest.spyOn(navigator, 'languages', 'get');

beforeEach(() => {
  phone.reset();
  TestBed.resetTestingModule();
  languages.mockReturnValue(['en-US']);
  document.head.innerHTML = `
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#000000" media="(prefers-color-scheme: dark)">`;
});

async function speak() {
  const words = TestBed.inject(Words);
  await words.load();
  TestBed.tick();
  return words;
}

async function wear() {
  const appearance = TestBed.inject(Appearance);
  await appearance.load();
  return appearance;
}

describe('the language', () => {
  it.each([
    [['de-AT', 'en'], 'de', 'Anmelden'],
    [['zh-Hans-CN'], 'zh-CN', '登录'],
    [['tlh', 'fr-CA'], 'fr', 'Se connecter'],
    [['tlh'], 'en', 'Sign in'],
    [[], 'en', 'Sign in'],
  ])('is that of a device that speaks %j', async (spoken, language, signIn) => {
    languages.mockReturnValue(spoken);
    const words = await speak();
    expect(words.phrases().signIn.signIn).toBe(signIn);
    expect(root.lang).toBe(language);
    expect(words.chosen()).toBeUndefined();
  });

  it('can be another one, which is remembered', async () => {
    await (await speak()).choose('es');
    TestBed.resetTestingModule();
    const words = await speak();
    expect(words.phrases().signIn.signIn).toBe('Iniciar sesión');
    expect([root.lang, root.dir]).toEqual(['es', 'ltr']);
  });

  it('is that of the device again when nothing is chosen any more', async () => {
    const words = await speak();
    await words.choose('es');
    await words.choose(undefined);
    expect(words.phrases().signIn.signIn).toBe('Sign in');
    expect(phone.storage.size).toBe(0);
  });

  it('is the last one chosen, in whatever order they arrive', async () => {
    const words = await speak();
    await Promise.all([words.choose('fr'), words.choose('en')]);
    expect(words.language()).toBe('en');
    expect(words.chosen()).toBe('en');
  });

  it('is not changed by something that was never offered', async () => {
    phone.storage.set('language', 'tlh');
    expect((await speak()).language()).toBe('en');
  });
});

describe('the appearance', () => {
  const bars = () => [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(({ content }) => content);

  it('is left to the device', async () => {
    await wear();
    expect(root.dataset['theme']).toBeUndefined();
    expect(bars()).toEqual(['#ffffff', '#000000']);
  });

  it('can be dark, bars and all, which is remembered', async () => {
    await (await wear()).choose('dark');
    TestBed.resetTestingModule();
    delete root.dataset['theme'];
    await wear();
    expect(root.dataset['theme']).toBe('dark');
    expect(bars()).toEqual(['#000000', '#000000']);
  });

  it('is that of the device again when nothing is chosen any more', async () => {
    const appearance = await wear();
    await appearance.choose('light');
    await appearance.choose(undefined);
    expect(root.dataset['theme']).toBeUndefined();
    expect(phone.storage.size).toBe(0);
  });
});
