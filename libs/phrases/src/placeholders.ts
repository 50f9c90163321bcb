/** The names that stand in braces in a phrase: `'Send again in {time}'` has `'time'`. */
export type PlaceholderOf<Phrase extends string> = Phrase extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderOf<Rest> : never;

/** Any words that hold every placeholder of `Phrase`, in any order. */
export type TranslationOf<Phrase extends string> = Phrase extends `${string}{${infer Name}}${infer Rest}`
  ? `${string}{${Name}}${string}` & TranslationOf<Rest>
  : string;

/** A phrase cut at its placeholders, for pages that put a link or an emphasis in their place. */
export interface PhrasePiece<Name extends string> {
  readonly text: string;
  readonly placeholder?: Name;
}

export function piecesOf<Phrase extends string>(phrase: Phrase): readonly PhrasePiece<PlaceholderOf<Phrase>>[] {
  return phrase.split(/(\{\w+\})/).flatMap((text) => {
    if (text === '') return [];
    // The braces of `phrase` are all that the type knows, so the name is one of its placeholders.
    return text.startsWith('{') ? [{ text, placeholder: text.slice(1, -1) as PlaceholderOf<Phrase> }] : [{ text }];
  });
}

export function fillIn<Phrase extends string>(phrase: Phrase, values: Readonly<Record<PlaceholderOf<Phrase>, string | number>>): string {
  return piecesOf(phrase)
    .map(({ text, placeholder }) => (placeholder === undefined ? text : String(values[placeholder])))
    .join('');
}
