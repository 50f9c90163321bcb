import { looksForeign } from '../testing/translation';
import { mobile } from './en';
import { mobileLanguage, mobileLanguages } from './languages';

interface Words {
  readonly [key: string]: string | ((...values: never[]) => string) | Words;
}

/** Every phrase by its path; what is computed is asked with marks in place of its values. */
function phrasesIn(words: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, word]) => {
      if (typeof word === 'string') return [[path + key, word] as const];
      if (typeof word === 'function') return [[path + key, String(Reflect.apply(word, undefined, ['{1}', '{2}']))] as const];
      return [...phrasesIn(word, `${path}${key}.`)];
    }),
  );
}

const marksIn = (phrase = '') => [...phrase.matchAll(/\{\d\}/g)].map(([mark]) => mark).sort();
const english = phrasesIn(mobile);

describe.each(mobileLanguages)('the mobile app in $name', ({ tag }) => {
  let translated = new Map<string, string>();
  beforeAll(async () => {
    translated = phrasesIn(await mobileLanguage(tag).load());
  });

  it('has the same phrases as in English, empty where English is empty', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...translated].filter(([path, phrase]) => (phrase.trim() === '') !== (english.get(path) === ''))).toEqual([]);
  });

  it('uses every value that English uses', () => {
    expect([...translated].filter(([path, phrase]) => marksIn(phrase).join() !== marksIn(english.get(path)).join())).toEqual([]);
  });

  it('is written without exclamation marks and stray spaces', () => {
    expect([...translated].filter(([, phrase]) => /[!！]|^\s|\s$| {2}/.test(phrase))).toEqual([]);
  });

  it('has nothing left in English', () => {
    const names = new Set(['harbour.title', 'harbour.height']);
    const left = tag === 'en' ? [] : [...translated].filter(([path, phrase]) => phrase !== '' && !names.has(path) && looksForeign(tag, phrase));
    expect(left).toEqual([]);
  });
});
