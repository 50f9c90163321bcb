import type { FormItem } from '@gatepost/contracts/management/connector-form';
import type * as z from 'zod';
import { fields, type Field } from './fields';

/** The form of a configuration: a control for each of its fields that is registered, in the order of the schema. */
export function formItemsOf(config: z.ZodObject): FormItem[] {
  return Object.entries<z.core.$ZodType>(config.shape).flatMap(([key, schema]) => {
    const item = formItemOf(key, schema);
    return item ? [item] : [];
  });
}

/** undefined: the field is not registered. */
export function formItemOf(key: string, schema: z.core.$ZodType): FormItem | undefined {
  const field = fields.get(schema);
  return field && itemOf(key, field, schema);
}

/** An example to start from: what every field that is asked for begins with. */
export function configTemplateOf(config: z.ZodObject): string {
  const asked = formItemsOf(config).filter(({ required }) => required);
  return JSON.stringify(Object.fromEntries(asked.map((item) => [item.key, exampleOf(item)])), null, 2);
}

function exampleOf({ type, label, placeholder, defaultValue }: FormItem): unknown {
  if (defaultValue !== undefined) return defaultValue;
  return type === 'Number' ? Number(placeholder) || 0 : (placeholder ?? label);
}

function itemOf(key: string, field: Field, schema: z.core.$ZodType): FormItem {
  const { type, label, isRequired, isDestination, selectItems = [], showConditions, ...said } = field;
  const isOptional = schema._zod.optin === 'optional';
  const described = {
    key,
    label,
    ...said,
    ...((isRequired ?? !isOptional) && { required: true }),
    ...(showConditions && { showConditions: showConditions.map((condition) => ({ ...condition })) }),
  };
  if (type === 'Select') return { type, ...described, selectItems: selectItems.map((item) => ({ ...item })) };
  if (type === 'MultiSelect') return { type, ...described, selectItems: selectItems.map(({ value }) => ({ value })) };
  return { type, ...described };
}
