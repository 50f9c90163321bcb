import { piecesOf } from '@gatepost/phrases/placeholders';

/** Words under their keys, in sections. */
export interface PhraseTree {
  readonly [key: string]: string | PhraseTree;
}

/** Own words by the path of their phrase; what has none is not in it. */
export type OwnWords = Readonly<Record<string, string>>;

export interface PhraseRow {
  /** Keys with dots between them. */
  readonly path: string;
  readonly section: string;
  readonly english: string;
  /** What stands on the page without own words. */
  readonly ours: string;
}

type PhraseProblem = { readonly kind: 'missing' | 'strange'; readonly placeholders: readonly string[] } | { readonly kind: 'tooLong' };

const LONGEST = 2000;

export function phraseRows(english: PhraseTree, ours: PhraseTree): readonly PhraseRow[] {
  const translated = flat(ours);
  return Object.entries(flat(english)).map(([path, text]) => ({ path, section: path.split('.')[0] ?? path, english: text, ours: translated[path] ?? text }));
}

/** Every phrase of a tree by its path. What is no text is left out. */
export function flat(tree: Readonly<Record<string, unknown>>, before = ''): OwnWords {
  const found = Object.entries(tree).flatMap(([key, value]): (readonly [string, string])[] => {
    if (typeof value === 'string') return [[before + key, value]];
    return typeof value === 'object' && value !== null ? Object.entries(flat({ ...value }, `${before}${key}.`)) : [];
  });
  return Object.fromEntries(found);
}

/** The tree that the service keeps. Empty words are none. */
export function treeOf(words: OwnWords): PhraseTree {
  const tree = new Map<string, Record<string, string>>();
  const nested: Record<string, PhraseTree | string> = {};
  for (const [path, text] of Object.entries(words)) {
    if (text === '') continue;
    const [section = '', ...rest] = path.split('.');
    tree.set(section, { ...tree.get(section), [rest.join('.')]: text });
  }
  for (const [section, inside] of tree) nested[section] = inside[''] ?? treeOf(inside);
  return nested;
}

/** The placeholders of the English phrase have to stay, and the page fills in no others. */
export function phraseProblem(english: string, own: string): PhraseProblem | undefined {
  if (own === '') return undefined;
  if (own.length > LONGEST) return { kind: 'tooLong' };
  const needed = placeholdersIn(english);
  const written = placeholdersIn(own);
  const strange = written.filter((name) => !needed.includes(name));
  if (strange.length > 0) return { kind: 'strange', placeholders: strange };
  const missing = needed.filter((name) => !written.includes(name));
  return missing.length > 0 ? { kind: 'missing', placeholders: missing } : undefined;
}

function placeholdersIn(phrase: string): readonly string[] {
  return [...new Set(piecesOf(phrase).flatMap(({ placeholder }) => (placeholder === undefined ? [] : [String(placeholder)])))];
}
