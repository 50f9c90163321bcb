import type * as z from 'zod';
import { fieldPaths, type FieldPath } from './field-paths';

/** What stands for a secret in every answer. Sent back it means: as it is stored. */
export const MASK = '••••••••';

type Config = Readonly<Record<string, unknown>>;

/** A sent configuration with the stored secrets in place of their masks, or the members whose secret has to be typed again. */
export type Unmasked = { readonly config: Config } | { readonly missing: readonly (readonly string[])[] };

const secretPaths = (schema: z.core.$ZodType) => fieldPaths(schema, ({ isConfidential }) => isConfidential === true);
const destinationPaths = (schema: z.core.$ZodType) => fieldPaths(schema, ({ isDestination }) => isDestination === true);

/** What may be shown of a configuration: each of its secrets is the mask, whatever its length. */
export function maskSecrets(schema: z.core.$ZodType, config: Config): Config {
  return secretPaths(schema).reduce((shown, path) => changed(shown, path, () => MASK), config);
}

/**
 * Puts stored secrets where their masks were sent back. Only for the destination they were typed for: who may change a connector but does
 * not know its password must not be able to send it to a server of their own.
 */
export function unmaskSecrets(schema: z.core.$ZodType, sent: Config, stored: Config | undefined): Unmasked {
  const isSameDestination = destinationPaths(schema).every((path) => sameValues(valuesAt(sent, path), valuesAt(stored, path)));
  const missing: (readonly string[])[] = [];
  const restore = (given: unknown, at: readonly string[]): unknown => {
    if (given !== MASK) return given;
    const known = isSameDestination ? at.reduce(memberOf, stored) : undefined;
    if (known === undefined) missing.push(at);
    return known;
  };
  const config = secretPaths(schema).reduce((restored, path) => changed(restored, path, restore), sent);
  return missing.length > 0 ? { missing } : { config };
}

/** A copy in which every value at `path` that is there is what `change` makes of it. */
function changed(config: Config, path: FieldPath, change: (value: unknown, at: readonly string[]) => unknown): Config {
  return replaced(config, path, change, []) as Config;
}

function replaced(value: unknown, path: FieldPath, change: (value: unknown, at: readonly string[]) => unknown, at: readonly string[]): unknown {
  if (value === undefined || value === null) return value;
  const [step, ...rest] = path;
  if (step === undefined) return change(value, at);
  if (Array.isArray(value)) return step === '*' ? value.map((member: unknown, index) => replaced(member, rest, change, [...at, String(index)])) : value;
  if (typeof value !== 'object') return value;
  const below = (key: string, member: unknown) => (step === '*' || step === key ? replaced(member, rest, change, [...at, key]) : member);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, below(key, member)]));
}

function valuesAt(config: Config | undefined, path: FieldPath): readonly unknown[] {
  const values: unknown[] = [];
  if (config)
    changed(config, path, (value, at) => {
      values.push([at, value]);
      return value;
    });
  return values;
}

function sameValues(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
