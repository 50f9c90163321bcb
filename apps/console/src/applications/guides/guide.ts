import type { Dictionary } from '../../language/dictionary';
import type { UriListName } from '../application';

/** The prose of a step. Between backticks stands what is code. */
export interface StepWords {
  readonly heading: string;
  readonly text: string;
  /** Below the code. */
  readonly note?: string;
}

export type GuideWords = Readonly<Record<string, StepWords>>;

export interface CodeSample {
  /** Where it belongs, or what it is run in. */
  readonly file?: string;
  /** Names in double braces are filled in; see guide-values.ts. */
  readonly text: string;
}

export interface Step<Name extends string = string> {
  /** The name of its prose in the words of the guide. */
  readonly words: Name;
  /** Are installed, by the package manager that one prefers. */
  readonly packages?: readonly string[];
  /** A list of the application that can be changed in this place. */
  readonly uris?: UriListName;
  readonly code?: readonly CodeSample[];
  /** Waits for the first sign-in of the application. */
  readonly checkpoint?: boolean;
}

export interface Guide {
  readonly words: Dictionary<GuideWords>;
  readonly steps: readonly Step[];
  /** What usually stands in the lists; also in the code while a list is empty. */
  readonly examples: Readonly<Partial<Record<UriListName, readonly string[]>>>;
}

/** A guide whose steps all have words. */
export function guideOf<Words extends GuideWords>(
  words: Dictionary<Words>,
  { steps, examples }: { readonly steps: readonly Step<keyof Words & string>[]; readonly examples: Guide['examples'] },
): Guide {
  return { words, steps, examples };
}
