import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { dictionary, type Counted } from './dictionary';
import { Formats } from './formats';
import { Language } from './language';

interface Greetings {
  readonly hello: string;
  readonly mails: Counted;
}

const english: Greetings = { hello: 'Hello {name}', mails: { one: '{count} mail', other: '{count} mails' } };
const none = () => Promise.resolve(english);

const greetings = dictionary(english, {
  ...{ es: none, it: none, 'pt-BR': none, ja: none, ko: none, 'zh-CN': none },
  de: () => Promise.resolve({ hello: 'Hallo {name}', mails: { one: '{count} Mail', other: '{count} Mails' } }),
  ar: () => Promise.resolve({ hello: 'مرحبا {name}', mails: { few: '{count} رسائل', other: '{count} رسالة' } }),
  fr: () => Promise.reject(new Error('offline')),
});

describe('the language of the console', () => {
  const asked = jest.spyOn(navigator, 'languages', 'get');

  beforeEach(() => {
    localStorage.clear();
    asked.mockReturnValue(['en-GB']);
  });

  const language = () => TestBed.inject(Language);

  it('is what the browser asks for, by the nearest that is spoken', () => {
    asked.mockReturnValue(['gsw', 'de-AT', 'en']);
    expect(language().tag()).toBe('de');
  });

  it('is what was chosen in this browser before', () => {
    localStorage.setItem('gatepost-console-language', 'ja');
    expect(language().tag()).toBe('ja');
  });

  it('changes all words that are shown at once, and the direction of the page', async () => {
    const words = language().words(greetings);
    expect(words().hello).toBe('Hello {name}');
    await language().choose('ar');
    TestBed.tick();
    expect(words().hello).toBe('مرحبا {name}');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    expect(localStorage.getItem('gatepost-console-language')).toBe('ar');
    await language().choose('de');
    TestBed.tick();
    expect([words().hello, document.documentElement.dir]).toEqual(['Hallo {name}', 'ltr']);
  });

  it('stays English where its words do not come', async () => {
    const words = language().words(greetings);
    await language().choose('fr');
    expect(words().hello).toBe('Hello {name}');
  });

  it('counts and fills in by the rules of each language', async () => {
    const words = language().words(greetings);
    const formats = TestBed.inject(Formats);
    expect(formats.counted(words().mails, 1)).toBe('1 mail');
    expect(formats.counted(words().mails, 1204)).toBe('1,204 mails');
    expect(formats.fill(words().hello, { name: '{name} $1' })).toBe('Hello {name} $1');
    expect(formats.fill(words().hello, { name: '\u202etfel' })).toBe('Hello \u2068\u202etfel\u2069');
    await language().choose('ar');
    expect(formats.counted(words().mails, 3)).toMatch(/رسائل/);
  });

  it.each([
    [-5_000, '5 seconds ago'],
    [-60_000, '1 minute ago'],
    [-7_200_000, '2 hours ago'],
    [-86_400_000, 'yesterday'],
    [3_600_000, 'in 1 hour'],
    [-40 * 86_400_000, '22 Nov 2026'],
  ])('says of %i milliseconds: %s', (passed, said) => {
    asked.mockReturnValue(['en']);
    const now = Date.UTC(2027, 0, 1);
    expect(
      TestBed.inject(Formats)
        .relative(now + passed, now)
        .replace('Nov 22, 2026', '22 Nov 2026'),
    ).toBe(said);
  });
});
