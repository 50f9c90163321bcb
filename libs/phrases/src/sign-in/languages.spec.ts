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

describe.each(pageLanguages)('the sign-in pages in $name', ({ tag }) => {
  const translated = phrasesIn(signInPhrases[tag]);

  it('have the same phrases as in English, none of them empty', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...translated].filter(([, phrase]) => phrase.trim() === '')).toEqual([]);
  });

  it('have every placeholder of the English phrase and no other', () => {
    const different = [...translated].filter(([path, phrase]) => namesIn(phrase).join() !== namesIn(english.get(path)).join());
    expect(different).toEqual([]);
  });

  it('are written without exclamation marks and stray spaces', () => {
    expect([...translated].filter(([, phrase]) => /[!！]|^\s|\s$| {2}/.test(phrase))).toEqual([]);
  });
});

describe('the languages of the sign-in pages', () => {
  it('are translated: only names, examples and shared words stay as they are in English', () => {
    const shared = new Set(['identifier.example', 'failed.code']);
    for (const { tag } of pageLanguages.filter((language) => language.tag !== 'en')) {
      const same = [...phrasesIn(signInPhrases[tag])].filter(([path, phrase]) => phrase === english.get(path) && !shared.has(path));
      expect(same).toEqual([]);
    }
  });
});
