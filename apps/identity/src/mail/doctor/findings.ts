import type { Fact, Finding, FindingCode, Severity } from '@gatepost/contracts/management/mail-doctor';
import { findingWords } from './words/finding-words';
import type { Words } from './words/words';

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type WordsOf<Code extends FindingCode> = (typeof findingWords)[Code];
type NamesOf<Code extends FindingCode> = Names<WordsOf<Code>['message']> | (WordsOf<Code> extends { fix: infer Fix } ? Names<Fix> : never);
/** Every fact that the words of a finding name; more may be told. */
type FactsOf<Code extends FindingCode> = Readonly<Record<NamesOf<Code>, Fact>> & Readonly<Record<string, Fact>>;
type Change = Readonly<Record<string, unknown>>;

const BY_WEIGHT: readonly Severity[] = ['ok', 'note', 'warning', 'error'];
const LONGEST_FACT = 1_000;

/** What an examination has found so far, in the order in which it was looked for. */
export class Findings {
  readonly #all: Finding[] = [];

  /** `change`: the members of the configuration that mend it, where that is known. */
  add<Code extends FindingCode>(code: Code, facts: FactsOf<Code>, change?: Change): void {
    const { severity, message, fix }: Words = findingWords[code];
    const told = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, shortened(fact)]));
    this.#all.push({
      check: code.split('.').slice(0, 2).join('.'),
      code,
      severity,
      message: filled(message, told),
      ...(fix !== undefined && { fix: filled(fix, told) }),
      ...(change && { change: { ...change } }),
      ...(Object.keys(told).length > 0 && { facts: told }),
    });
  }

  has(code: FindingCode): boolean {
    return this.#all.some((finding) => finding.code === code);
  }

  get list(): readonly Finding[] {
    return this.#all;
  }

  get worst(): Severity {
    return BY_WEIGHT.findLast((severity) => this.#all.some((finding) => finding.severity === severity)) ?? 'ok';
  }
}

function shortened(fact: Fact): Fact {
  return typeof fact === 'string' ? fact.slice(0, LONGEST_FACT) : fact;
}

function filled(text: string, facts: Readonly<Record<string, Fact>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const fact = facts[name];
    return Array.isArray(fact) ? fact.join(', ') : String(fact ?? hole);
  });
}
