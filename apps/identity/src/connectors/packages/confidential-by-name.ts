import type { Confidential, Place } from '@gatepost/connector-config/masked-secrets';
import type { FormItem } from '@gatepost/contracts/management/connector-form';

type Config = Readonly<Record<string, unknown>>;

/** Names of things that nobody else may know. What ends as an identifier or an address tells nothing. */
const SECRET = /secret|passw|passphrase|^pass$|pwd|token|credential|authorization|keys?$/i;
const OPEN = /(?:id|sid|arn|url|uri|endpoint|public[-_]?keys?|site[-_]?key)$/i;
/** Whoever changes what a message says, or whom it seems to come from, sends nothing to a stranger. */
const WORDS = /^(?:templates|deliveries|from|from[A-Z].*|replyTo.*)$/;
const CHOICES = new Set<FormItem['type']>(['Number', 'Switch', 'Select', 'MultiSelect']);

/**
 * Packages seldom tell which of their settings are secret. Those are that the form marks, and whatever stands under a name that looks like one,
 * however deep. They belong to all the other settings together: when one of those changes, they have to be typed again.
 */
export function confidentialByName(formItems: readonly FormItem[]): Confidential {
  const marked = new Set(formItems.filter(({ isConfidential }) => isConfidential).map(({ key }) => key));
  const chosen = new Set(formItems.filter(({ type }) => CHOICES.has(type)).map(({ key }) => key));
  const secrets = (config: Config): readonly Place[] =>
    Object.entries(config).flatMap(([key, value]) => {
      if (marked.has(key)) return [[key]];
      return chosen.has(key) || isWords(key) ? [] : secretsUnder(value, [key]);
    });
  const destination = (config: Config): unknown =>
    Object.entries(config).flatMap(([key, value]) => {
      if (marked.has(key) || isWords(key)) return [];
      return [[key, chosen.has(key) ? value : withoutSecrets(value, key)]];
    });
  return { secrets, destination, isGuess: true };
}

/** What is kept as a secret is typed as one, too. */
export function withSecretsMarked(formItems: readonly FormItem[]): FormItem[] {
  const isTyped = ({ type }: FormItem) => type === 'Text' || type === 'MultilineText';
  return formItems.map((item) => (isTyped(item) && isSecret(item.key) ? { ...item, isConfidential: true } : item));
}

function secretsUnder(value: unknown, at: Place): readonly Place[] {
  if (holdsSecret(value, at.at(-1) ?? '')) return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => secretsUnder(member, [...at, key]));
}

function withoutSecrets(value: unknown, name: string): unknown {
  if (holdsSecret(value, name)) return '';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutSecrets(member, key)]));
}

/** A whole list or object is one: its members could not be told from each other. A switch tells nothing. */
const holdsSecret = (value: unknown, name: string): boolean => isSecret(name) && typeof value !== 'boolean' && value !== null && value !== undefined;
const isWords = (name: string): boolean => WORDS.test(name) && !isSecret(name);
const isSecret = (name: string): boolean => SECRET.test(name) && !OPEN.test(name);
