import type { Fact, Finding } from '@gatepost/contracts/management/mail-doctor';
import type { Formats } from '../../language/formats';
import { problemText } from '../presets/problem-text';
import type { PresetWords } from '../presets/preset-words';
import type { FindingWords } from './finding-words';

type Texts = Readonly<Record<string, string>>;

/** What a finding says in the language of the console. */
interface FindingText {
  readonly message: string;
  readonly fix?: string | undefined;
}

/** Of these as many are found as their fact tells. */
const COUNTS: Partial<Record<Finding['code'], string>> = {
  'clock.database.differs': 'seconds',
  'dns.dmarc.several': 'count',
  'dns.spf.several': 'count',
  'dns.spf.void_lookups': 'count',
  'smtp.certificate.expiring': 'days',
  'smtp.certificate.valid': 'days',
};
/** Facts that are words: what they say is told in codes beside them. */
const WORDED = ['command', 'manner', 'reason', 'reasons', 'ways'];

/** The service's own words where there are no others: English, or a finding that is newer than this console. */
export function findingText(finding: Finding, words: FindingWords | undefined, presets: PresetWords | undefined, formats: Formats): FindingText {
  const { code, facts = {} } = finding;
  if (code === 'provider.rule.broken' || code === 'provider.rule.warning') return ruleText(finding, presets, formats);
  const phrase = words?.findings[code];
  if (!words || !phrase) return finding;
  const texts = factTexts(facts, words.facts, formats);
  const { message, fix } = phrase;
  const { [code]: counted } = COUNTS;
  const count = Number(facts[counted ?? ''] ?? 0);
  return {
    message: typeof message === 'string' ? formats.fill(message, texts) : formats.counted(message, count, texts),
    fix: fix && formats.fill(fix, texts),
  };
}

function ruleText({ message, fix = '', facts = {} }: Finding, presets: PresetWords | undefined, formats: Formats): FindingText {
  const { phrase } = facts;
  return problemText({ phrase: typeof phrase === 'string' ? phrase : '', facts: factTexts(facts, {}, formats), message, fix }, presets, formats);
}

function factTexts(facts: NonNullable<Finding['facts']>, words: Texts, formats: Formats): Texts {
  const texts = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factText(name, fact, formats)]));
  const { codes } = facts;
  const said = (Array.isArray(codes) ? codes : []).flatMap((code) => words[code] ?? []).map((phrase) => formats.fill(phrase, texts));
  return said.length === 0 ? texts : { ...texts, ...Object.fromEntries(WORDED.map((name) => [name, formats.list(said)])) };
}

function factText(name: string, fact: Fact, formats: Formats): string {
  if (Array.isArray(fact)) return formats.list(fact);
  if (typeof fact === 'number') return name === 'bytes' ? formats.number(fact) : String(fact);
  const day = name === 'until' || name === 'since' ? Date.parse(fact) : NaN;
  return Number.isNaN(day) ? fact : formats.date(day);
}
