import { looksForeign, widthOf } from '../testing/translation';
import { en } from './en';
import { pageLanguages, signInPhrases } from './languages';

interface Words {
  readonly [key: string]: string | Words;
}

function phrasesIn(words: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, word]) => (typeof word === 'string' ? [[path + key, word] as const] : [...phrasesIn(word, `${path}${key}.`)])),
  );
}

const namesIn = (phrase = '') => [...phrase.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();
const english = phrasesIn(en);

/** What another language may write as English does. */
const shared = new Set(['identifier.example', 'failed.code', 'frame.privacy', 'password.label']);

/** They stand on buttons and links, in a row with others or in a narrow column. */
const labels = [
  ...['identifier.send', 'code.change', 'code.go', 'code.sendAgain', 'ended.send', 'ended.otherAddress', 'proceed.retry'],
  ...['consent.refuse', 'consent.allow', 'device.go', 'device.yes', 'device.no', 'done.open', 'signOut.confirm', 'failed.back'],
  ...['password.go', 'newPassword.create', 'newPassword.save', 'identifier.createAccount'],
];

describe.each(pageLanguages)('the sign-in pages in $name', ({ tag }) => {
  const translated = phrasesIn(signInPhrases[tag]);
  const failing = (fails: (phrase: string, path: string) => boolean) => [...translated].filter(([path, phrase]) => fails(phrase, path));

  it('have the same phrases as in English, none of them empty', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    expect(failing((phrase) => phrase.trim() === '')).toEqual([]);
  });

  it('have every placeholder of the English phrase and no other', () => {
    expect(failing((phrase, path) => namesIn(phrase).join() !== namesIn(english.get(path)).join())).toEqual([]);
  });

  it('are written without exclamation marks and stray spaces', () => {
    expect(failing((phrase) => /[!！]|^\s|\s$| {2}/.test(phrase))).toEqual([]);
  });

  it('end a sentence where English ends one', () => {
    expect(failing((phrase, path) => /[.。]$/.test(phrase) !== /\.$/.test(english.get(path) ?? ''))).toEqual([]);
  });

  it('take no more than the room of a label, nor much more for a sentence', () => {
    const room = (path: string) => 2 * widthOf(english.get(path) ?? '');
    expect(failing((phrase, path) => labels.includes(path) && widthOf(phrase) > room(path))).toEqual([]);
    expect(failing((phrase, path) => widthOf(phrase) > room(path) + 16)).toEqual([]);
  });
});

describe('the languages of the sign-in pages', () => {
  it('are known by their own names', () => {
    expect(pageLanguages.map(({ name }) => name).join(', ')).toBe(
      'English, Deutsch, Español, Français, Italiano, Português (Brasil), 日本語, 한국어, 简体中文, العربية',
    );
  });

  it.each(pageLanguages.slice(1))('are translated: nothing is left in English in $name', ({ tag }) => {
    const left = [...phrasesIn(signInPhrases[tag])].filter(([path, phrase]) => (phrase === english.get(path) ? !shared.has(path) : looksForeign(tag, phrase)));
    expect(left).toEqual([]);
  });
});
