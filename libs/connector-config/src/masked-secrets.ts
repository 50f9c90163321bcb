import type * as z from 'zod';
import { fieldPaths, type FieldPath } from './field-paths';

/** What stands for a secret in every answer. Sent back it means: as it is stored. */
export const MASK = '••••••••';

type Config = Readonly<Record<string, unknown>>;

/** The way to one value of a configuration, step by step. */
export type Place = readonly string[];

/** What a kind of connector tells of its configurations. */
export interface Confidential {
  /** Where the secrets of a configuration stand. */
  secrets(config: Config): readonly Place[];
  /** Whom the secrets go to. Stored ones are used only as long as this stays the same. */
  destination(config: Config): unknown;
  /** Which of them are secret is a guess, and one could be a destination: when one of them is typed anew, so have to be the others. */
  readonly isGuess?: boolean;
}

/** A sent configuration with the stored secrets in place of their masks, or the members whose secret has to be typed again. */
export type Unmasked = { readonly config: Config } | { readonly missing: readonly Place[] };

/** Of configurations whose fields are registered. */
export function confidentialOf(schema: z.core.$ZodType): Confidential {
  const secret = fieldPaths(schema, ({ isConfidential }) => isConfidential === true);
  const destination = fieldPaths(schema, ({ isDestination }) => isDestination === true);
  return {
    secrets: (config) => secret.flatMap((path) => placesAt(config, path)),
    destination: (config) => destination.flatMap((path) => placesAt(config, path).map((place) => [place, valueAt(config, place)])),
  };
}

/** What may be shown of a configuration: each of its secrets is the mask, whatever its length. */
export function maskSecrets(confidential: Confidential, config: Config): Config {
  return confidential.secrets(config).reduce((shown, place) => changed(shown, place, MASK), config);
}

/**
 * Puts stored secrets where their masks were sent back. Only for the destination they were typed for: who may change a connector but does
 * not know its password must not be able to send it to a server of their own.
 */
export function unmaskSecrets(confidential: Confidential, sent: Config, stored: Config | undefined): Unmasked {
  const secrets = confidential.secrets(sent);
  const masked = secrets.filter((place) => valueAt(sent, place) === MASK);
  const isTypedAnew = (place: Place) => !masked.includes(place) && !sameValues(valueAt(sent, place), stored && valueAt(stored, place));
  const isSameDestination =
    stored !== undefined &&
    sameValues(confidential.destination(sent), confidential.destination(stored)) &&
    !(confidential.isGuess === true && secrets.some(isTypedAnew));
  const known = (place: Place) => (isSameDestination ? valueAt(stored, place) : undefined);
  const missing = masked.filter((place) => known(place) === undefined);
  if (missing.length > 0) return { missing };
  return { config: masked.reduce((restored, place) => changed(restored, place, known(place)), sent) };
}

function placesAt(value: unknown, [step, ...rest]: FieldPath, at: Place = []): readonly Place[] {
  if (value === undefined || value === null) return [];
  if (step === undefined) return [at];
  if (typeof value !== 'object') return [];
  const isThere = (key: string) => step === '*' || (key === step && !Array.isArray(value));
  return Object.entries(value).flatMap(([key, member]) => (isThere(key) ? placesAt(member, rest, [...at, key]) : []));
}

function valueAt(config: Config, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    config,
  );
}

/** A copy with another value at that place. */
function changed(config: Config, place: Place, value: unknown): Config {
  return replaced(config, place, value) as Config;
}

function replaced(value: unknown, [key, ...rest]: Place, wanted: unknown): unknown {
  if (key === undefined) return wanted;
  const member = (name: string, found: unknown) => (name === key ? replaced(found, rest, wanted) : found);
  if (Array.isArray(value)) return value.map((found: unknown, index) => member(String(index), found));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, found]) => [name, member(name, found)]));
}

function sameValues(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
