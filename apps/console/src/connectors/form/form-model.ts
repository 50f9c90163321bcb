import type { FormValues } from '@gatepost/connector-config/guided-form';
import type { FormItem } from '@gatepost/contracts/management/connector-form';

/** What stands in the controls, by the keys of their items. Numbers and JSON are the text that was typed, also while that is not finished. */
export interface FormModel {
  readonly texts: Readonly<Record<string, string>>;
  readonly switches: Readonly<Record<string, boolean>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export function modelOf(items: readonly FormItem[], values: FormValues): FormModel {
  const of = (wanted: (item: FormItem) => boolean) => items.filter(wanted);
  return {
    texts: Object.fromEntries(of(({ type }) => type !== 'Switch' && type !== 'MultiSelect').map((item) => [item.key, textOf(item, values[item.key])])),
    switches: Object.fromEntries(of(({ type }) => type === 'Switch').map(({ key }) => [key, values[key] === true])),
    lists: Object.fromEntries(of(({ type }) => type === 'MultiSelect').map(({ key }) => [key, listOf(values[key])])),
  };
}

/** `before`: the values that nobody has touched. A switch that is off says nothing where nothing was said. */
export function valuesOf(items: readonly FormItem[], { texts, switches, lists }: FormModel, before: FormValues): FormValues {
  const value = (item: FormItem): unknown => {
    const { key, type } = item;
    if (type === 'MultiSelect') return lists[key];
    if (type !== 'Switch') return valueOf(item, texts[key] ?? '');
    const isOn = switches[key] === true;
    return isOn || before[key] !== undefined ? isOn : undefined;
  };
  return Object.fromEntries(items.map((item) => [item.key, value(item)] as const).filter(([, found]) => found !== undefined));
}

/** Whether the text of a control is not (yet) what the control is for. */
export function isUnreadable({ type, isConfidential }: FormItem, text: string): boolean {
  if (text.trim() === '') return false;
  if (type === 'Number') return !Number.isFinite(Number(text));
  return type === 'Json' && !isConfidential && parsed(text) === undefined;
}

function textOf({ type, isConfidential }: FormItem, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (type === 'Json' && !(isConfidential && typeof value === 'string')) return JSON.stringify(value, null, 2);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueOf(item: FormItem, text: string): unknown {
  if (text === '') return undefined;
  if (item.type !== 'Number' && item.type !== 'Json') return text;
  if (text.trim() === '') return undefined;
  if (isUnreadable(item, text)) return text;
  return item.type === 'Number' ? Number(text) : (parsed(text) ?? { value: text }).value;
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
}
