import type { FormItem } from '@gatepost/contracts/management/connector-form';
import { formItem } from '@gatepost/contracts/management/connector-form';
import type { GuidedForm } from '@gatepost/connector-config/guided-form';
import * as z from 'zod';

/** What a kind of connector tells of its form. */
export interface FormSource {
  readonly formItems?: readonly FormItem[] | undefined;
  readonly customData?: Readonly<Record<string, unknown>> | undefined;
}

const reading = z.object({ value: z.string(), has: z.string().optional(), is: z.record(z.string(), z.unknown()).optional() });
const option = z.object({ sets: z.record(z.string(), z.unknown()), suggests: z.record(z.string(), z.unknown()).optional() });
const guidedForm = z.object({
  items: z.array(formItem),
  places: z.record(z.string(), z.array(z.string())),
  choices: z.array(z.object({ key: z.string(), readings: z.array(reading), options: z.record(z.string(), option) })),
});

/** Where a kind guides through its settings, that; else a control for each of its members. */
export function guidedFormOf({ formItems = [], customData }: FormSource): GuidedForm {
  const guided = guidedForm.safeParse(customData?.['guidedForm']);
  if (guided.success) return guided.data as GuidedForm;
  return { items: formItems, places: Object.fromEntries(formItems.map(({ key }) => [key, [key]])), choices: [] };
}

/** The ways to all that an item decides about. */
export function placesOf({ places, choices }: GuidedForm, key: string): readonly string[] {
  const options = Object.values(choices.find((choice) => choice.key === key)?.options ?? {});
  return [...new Set([...(places[key] ?? []), ...options.flatMap(({ sets }) => Object.keys(sets))])];
}
