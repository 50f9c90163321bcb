import { piecesOf } from '@gatepost/phrases/placeholders';

/** Words under their keys, in sections. */
export interface PhraseTree {
  readonly [key: string]: string | PhraseTree;
}

const LONGEST = 2000;

/** `wanted` without its empty words, and what does not fit into `tree`, a line for each problem. */
export function fitInto(tree: PhraseTree, wanted: Readonly<Record<string, unknown>>): { readonly words: PhraseTree; readonly problems: readonly string[] } {
  const problems: string[] = [];
  return { words: section(tree, wanted, '', problems), problems };
}

function section(tree: PhraseTree, wanted: object, path: string, problems: string[]): PhraseTree {
  const words: Record<string, string | PhraseTree> = {};
  for (const [key, value] of Object.entries(wanted) as [string, unknown][]) {
    const place = path + key;
    const original = Object.hasOwn(tree, key) ? tree[key] : undefined;
    if (original === undefined) problems.push(`${place}: is no phrase of the pages`);
    else if (typeof original === 'string') {
      const problem = problemOf(original, value);
      if (problem) problems.push(`${place}: ${problem}`);
      else if (typeof value === 'string' && value !== '') words[key] = value;
    } else if (typeof value !== 'object' || value === null || Array.isArray(value)) problems.push(`${place}: is a section of phrases`);
    else {
      const inside = section(original, value, `${place}.`, problems);
      if (Object.keys(inside).length > 0) words[key] = inside;
    }
  }
  return words;
}

function problemOf(original: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return 'is not text';
  if (value.length > LONGEST) return `is longer than ${LONGEST} characters`;
  const strange = placeholdersIn(value).find((name) => !placeholdersIn(original).includes(name));
  return strange === undefined ? undefined : `has {${strange}}, which the English phrase has not`;
}

function placeholdersIn(phrase: string): string[] {
  return piecesOf(phrase).flatMap(({ placeholder }) => placeholder ?? []);
}

/** `tree` with the words of `own` where it has some. */
export function mergeInto(tree: PhraseTree, own: unknown): PhraseTree {
  const words = typeof own === 'object' && own !== null ? new Map<string, unknown>(Object.entries(own)) : new Map<string, unknown>();
  return Object.fromEntries(Object.entries(tree).map(([key, original]) => [key, mergeOne(original, words.get(key))]));
}

function mergeOne(original: string | PhraseTree, own: unknown): string | PhraseTree {
  if (typeof original !== 'string') return mergeInto(original, own);
  return typeof own === 'string' && own !== '' ? own : original;
}
