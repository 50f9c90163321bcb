import { looksForeign } from '../testing/translation';
import { en } from './en';
import { trialPhrases } from './languages';

type Words = typeof en;

const phrasesIn = (words: Words) => Object.values(words).flatMap((word) => (typeof word === 'string' ? [word] : [word.title, word.lead]));
const marksIn = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(([mark]) => mark);

describe.each(Object.entries(trialPhrases))('the page that tries the sign-in, in %s', (tag, words) => {
  it('is whole, and keeps every value', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    expect(phrasesIn(words).map(marksIn)).toEqual(phrasesIn(en).map(marksIn));
  });

  it('is written without exclamation marks and stray spaces, and not in English', () => {
    expect(phrasesIn(words).filter((phrase) => phrase === '' || /[!！]|^\s|\s$| {2}/.test(phrase))).toEqual([]);
    expect(tag === 'en' ? [] : phrasesIn(words).filter((phrase) => looksForeign(tag, phrase))).toEqual([]);
  });
});
