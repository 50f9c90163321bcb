const ENGLISH_WORDS = /(?<![\p{L}.])(?:the|this|that|with|your|you|again|choose|and|is|are)(?![\p{L}.])/iu;

/** Letters that every phrase of such a language has; the others share their letters with English. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  'zh-CN': /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

/** Whether a phrase still looks like English, or is written in the letters of another language. */
export function looksForeign(tag: string, phrase: string): boolean {
  const letters = ownLetters[tag];
  if (letters && !letters.test(phrase)) return true;
  const strange = Object.entries(ownLetters).some(([other, theirs]) => other !== tag && !sharesLetters(tag, other) && theirs.test(phrase));
  return strange || ENGLISH_WORDS.test(phrase);
}

function sharesLetters(one: string, other: string): boolean {
  return [one, other].every((tag) => tag === 'ja' || tag === 'zh-CN');
}

/** The room a phrase takes, in Latin letters: those of East Asia are as wide as two. */
export function widthOf(phrase: string): number {
  return [...phrase.replaceAll(/\{\w+\}/g, '1234')].reduce((sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\ud7a3\uff00-\uff60]/.test(letter) ? 2 : 1), 0);
}
