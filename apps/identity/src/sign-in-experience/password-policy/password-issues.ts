import type { PasswordIssue } from '@gatepost/contracts/management/sign-in-experience';
import type { PasswordRules } from '@gatepost/contracts/experience/password-rules';
import { anyOf, repetition, sequence, wordsOf, type KnownPerson, type PartFinder } from './predictable-parts';

export interface PasswordFacts {
  readonly rules: PasswordRules;
  readonly isBreached: boolean;
  /** undefined: nothing is known of the person. */
  readonly person: KnownPerson | undefined;
}

/** Printable ASCII: what every keyboard and every client of the wire contract can send the same way twice. */
const SUPPORTED = /^[ -~]*$/;
const CHARACTER_TYPES = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];
/** With this many characters that nobody could predict, a password may hold predictable parts. */
const UNPREDICTABLE = 3;

/** What is wrong with a password, always in the same order: length, characters, breaches, predictable parts. */
export function passwordIssues(password: string, facts: PasswordFacts): PasswordIssue[] {
  const { rules, isBreached, person } = facts;
  return [
    ...lengthIssues(password, rules),
    ...characterIssues(password, rules),
    ...(isBreached ? [issue('pwned')] : []),
    ...predictableIssues(password, rules, person),
  ];
}

function lengthIssues({ length }: string, { shortest, longest }: PasswordRules): PasswordIssue[] {
  if (length < shortest) return [issue('too_short', { min: shortest })];
  return length > longest ? [issue('too_long', { max: longest })] : [];
}

function characterIssues(password: string, { characterTypes }: PasswordRules): PasswordIssue[] {
  if (!SUPPORTED.test(password)) return [issue('unsupported_characters')];
  const types = CHARACTER_TYPES.filter((type) => type.test(password)).length;
  return types < characterTypes ? [issue('character_types', { min: characterTypes })] : [];
}

function predictableIssues(password: string, { refusesPatterns, refusesPersonalData, words }: PasswordRules, person: KnownPerson | undefined): PasswordIssue[] {
  const finders: readonly (readonly [string, PartFinder])[] = [
    ...(refusesPatterns
      ? ([
          ['restricted.repetition', repetition],
          ['restricted.sequence', sequence],
        ] as const)
      : []),
    ...(refusesPersonalData && person ? ([['restricted.user_info', anyOf(wordsOf(person))]] as const) : []),
    ['restricted.words', anyOf(words)],
  ];
  const predictable = new Set<number>();
  const found = finders.filter(([, find]) => mark(password, find, predictable));
  const unpredictable = password.length - predictable.size;
  return unpredictable < UNPREDICTABLE && predictable.size > 1 ? found.map(([code]) => issue(code)) : [];
}

/** Adds the places of every part that is found; false: there is none. */
function mark(password: string, find: PartFinder, places: Set<number>): boolean {
  let isFound = false;
  for (let at = 0; at < password.length; at += 1) {
    const length = find(password, at);
    isFound ||= length > 0;
    for (let place = at; place < at + length; place += 1) places.add(place);
  }
  return isFound;
}

function issue(code: string, interpolation?: Record<string, number>): PasswordIssue {
  return { code: `password_rejected.${code}`, ...(interpolation && { interpolation }) };
}
