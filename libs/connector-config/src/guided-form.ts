import type { FormItem } from '@gatepost/contracts/management/connector-form';
import { placed, valueAt, type Config } from './config-paths';

export type FormValues = Readonly<Record<string, unknown>>;

/** What a configuration looks like to a person: a control for each thing that is decided, also where that is several members, or a part of one. */
export interface GuidedForm {
  readonly items: readonly FormItem[];
  /** The ways to what an item fills, by its key. The first is written; the first that leads to something is read. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** The items that decide between kinds. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  /** Of its item. */
  readonly key: string;
  /** How a configuration tells what was chosen: the first that fits. */
  readonly readings: readonly Reading[];
  readonly options: Readonly<Record<string, ChoiceOption>>;
}

interface Reading {
  readonly value: string;
  /** Something stands there. */
  readonly has?: string;
  /** This stands there. */
  readonly is?: Readonly<Record<string, unknown>>;
}

interface ChoiceOption {
  /** What stands where once it is chosen; null is nothing. */
  readonly sets: Readonly<Record<string, unknown>>;
  /** What goes with it in other items: offered in place of what another option has offered. */
  readonly suggests?: FormValues;
}

/** What a form shows of a configuration. */
export function formValuesOf(form: GuidedForm, config: Config): FormValues {
  const chosen = form.choices.map(({ key, readings }) => [key, readings.find((reading) => fits(reading, config))?.value] as const);
  const filled = Object.entries(form.places).map(([key, places]) => [key, firstAt(places, config, isJson(form, key))] as const);
  return Object.fromEntries([...chosen, ...filled].filter(([, value]) => value !== undefined));
}

/** What a form for a new connector begins with. */
export function startingValues(form: GuidedForm): FormValues {
  const offered = form.items.filter(({ defaultValue }) => defaultValue !== undefined).map(({ key, defaultValue }) => [key, defaultValue] as const);
  return { ...formValuesOf(form, {}), ...Object.fromEntries(offered) };
}

/** The values once an option was chosen, with what goes with it. What somebody typed stays. */
export function withChoice(form: GuidedForm, values: FormValues, key: string, value: string): FormValues {
  const options = form.choices.find((choice) => choice.key === key)?.options ?? {};
  const followed = Object.entries(options[value]?.suggests ?? {}).filter(([item]) => {
    const offers = Object.values(options).map(({ suggests }) => suggests?.[item]);
    return isEmpty(values[item]) || offers.includes(values[item]);
  });
  return { ...values, ...Object.fromEntries(followed), [key]: value };
}

export function isShown({ showConditions = [] }: FormItem, values: FormValues): boolean {
  return showConditions.every(({ targetKey, expectValue }) => values[targetKey] === expectValue);
}

/**
 * The configuration that was typed. Members nobody has touched stay as they are in `before`, letter by letter: also masks of secrets, and what
 * the form does not know of.
 */
export function configFromFormValues(form: GuidedForm, values: FormValues, before: Config = {}): Config {
  const shown = form.items.filter((item) => isShown(item, values));
  const was = formValuesOf(form, before);
  const touched = new Set(shown.filter(({ key }) => !isSame(values[key], was[key])).flatMap(({ key }) => membersOf(form, key)));
  const kept = Object.fromEntries(Object.entries(before).filter(([member]) => !touched.has(member)));
  const isTouched = (path: string) => touched.has(memberOf(path));
  const chosen = form.choices.reduce((config, choice) => set(config, choice, values[choice.key], isTouched), kept);
  const filled = shown.reduce((config, { key }) => {
    const [path] = form.places[key] ?? [];
    return path === undefined || !isTouched(path) || isEmpty(values[key]) ? config : placed(config, path, values[key]);
  }, chosen);
  // A member that was touched may have been what told one option from another.
  const misread = form.choices.filter(({ key }) => formValuesOf(form, filled)[key] !== values[key]);
  return misread.reduce((config, choice) => set(config, choice, values[choice.key], () => true), filled);
}

function set(config: Config, { options }: Choice, value: unknown, isWanted: (path: string) => boolean): Config {
  const { sets = {} } = options[String(value)] ?? {};
  return Object.entries(sets).reduce((changed, [path, wanted]) => (isWanted(path) ? placed(changed, path, wanted ?? undefined) : changed), config);
}

function membersOf({ places, choices }: GuidedForm, key: string): string[] {
  const options = Object.values(choices.find((choice) => choice.key === key)?.options ?? {});
  return [...(places[key]?.slice(0, 1) ?? []), ...options.flatMap(({ sets }) => Object.keys(sets))].map(memberOf);
}

const memberOf = (path: string): string => path.split('.')[0] ?? path;

function fits({ has, is = {} }: Reading, config: Config): boolean {
  const isThere = has === undefined || !isEmpty(valueAt(config, has));
  return isThere && Object.entries(is).every(([path, value]) => valueAt(config, path) === value);
}

function firstAt(places: readonly string[], config: Config, takesObjects: boolean): unknown {
  return places.map((path) => valueAt(config, path)).find((value) => !isEmpty(value) && (takesObjects || typeof value !== 'object'));
}

const isJson = ({ items }: GuidedForm, key: string): boolean => items.some((item) => item.key === key && (item.type === 'Json' || item.type === 'MultiSelect'));

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

function isSame(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other);
}
