import type { Tag } from './tags';
import type { HtmlToken } from './tokens';

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const PAINTS = { color: /(?:^|[;\s])color\s*:/i, background: /background/i, size: /font(?:-size)?\s*:/i } as const;
type Painted = keyof typeof PAINTS;

/** What the style sheets within a mail do to its elements wherever it is read; what they do in some windows alone does not count. */
export class StyleSheet {
  readonly #hides: ReadonlySet<string>;
  readonly #paints: Readonly<Record<Painted, ReadonlySet<string>>>;

  constructor(tokens: readonly HtmlToken[]) {
    const rules = tokens.flatMap((token) => (token.type === 'raw' && token.within === 'style' ? rulesOf(token.written) : []));
    const selectorsOf = (property: RegExp) => rules.filter(({ declarations }) => property.test(declarations)).flatMap(({ selectors }) => selectors);
    const subjectsOf = (property: RegExp) => new Set(selectorsOf(property).flatMap(partsOfSubject));
    this.#hides = new Set(selectorsOf(HIDES));
    this.#paints = { color: subjectsOf(PAINTS.color), background: subjectsOf(PAINTS.background), size: subjectsOf(PAINTS.size) };
  }

  /** Certainly: nothing but its class says so. */
  hides({ name, attributes }: Tag): boolean {
    return this.#hides.size > 0 && classesOf(attributes).some((className) => this.#hides.has(`.${className}`) || this.#hides.has(`${name}.${className}`));
  }

  /** Possibly: a rule is about its name, its class or its id. */
  mayPaint(property: Painted, { name, attributes }: Tag): boolean {
    const subjects = this.#paints[property];
    if (subjects.size === 0) return false;
    const id = attributes.find((attribute) => attribute.name === 'id')?.value ?? '';
    return [name, '*', `#${id}`, ...classesOf(attributes).map((className) => `.${className}`)].some((part) => subjects.has(part));
  }
}

function classesOf(attributes: Tag['attributes']): readonly string[] {
  const written = attributes.find(({ name }) => name === 'class')?.value ?? '';
  return written.split(/\s+/).filter((className) => className !== '');
}

/** Rules outside of `@media` and the like. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  for (const piece of withoutComments(css).split('}')) {
    const parts = piece.split('{');
    depth += parts.length - 2;
    if (parts.length !== 2 || depth !== 0) {
      depth = Math.max(depth, 0);
      continue;
    }
    const [selector = '', declarations = ''] = parts;
    const own = selector.slice(selector.lastIndexOf(';') + 1);
    rules.push({ selectors: own.split(',').map((one) => one.trim()), declarations });
  }
  return rules;
}

function withoutComments(css: string): string {
  const [first = '', ...others] = css.split('/*');
  return first + others.map((part) => part.split('*/').slice(1).join('*/')).join('');
}

/** Of what a selector ends with: its name, classes and ids, each for itself. */
function partsOfSubject(selector: string): readonly string[] {
  return (
    selector
      .split(/[\s>+~]+/)
      .at(-1)
      ?.match(/[.#]?[\w*-]+/g) ?? []
  );
}
