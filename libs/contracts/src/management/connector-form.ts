import * as z from 'zod';

const member = z.unknown();
const described = {
  /** The member of the configuration it fills. */
  key: z.string(),
  label: z.string(),
  placeholder: z.string().optional(),
  required: z.boolean().optional(),
  defaultValue: member.optional(),
  /** Shown only while all of these hold. */
  showConditions: z.array(z.object({ targetKey: z.string(), expectValue: member.optional() })).optional(),
  description: z.string().optional(),
  tooltip: z.string().optional(),
  /** Typed hidden, and answered as a fixed mask. */
  isConfidential: z.boolean().optional(),
};

/** One control of the form that sets a connector up. */
export const formItem = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Select'), selectItems: z.array(z.object({ value: z.string(), title: z.string() })), ...described }),
  z.object({ type: z.literal('MultiSelect'), selectItems: z.array(z.object({ value: z.string() })), ...described }),
  z.object({ type: z.enum(['Text', 'Number', 'MultilineText', 'Switch', 'Json']), ...described }),
]);
export type FormItem = z.infer<typeof formItem>;
