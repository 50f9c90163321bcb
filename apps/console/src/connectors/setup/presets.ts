import type { Config } from '@gatepost/connector-config/config-paths';
import { formValuesOf, startingValues, type FormValues, type GuidedForm } from '@gatepost/connector-config/guided-form';
import type { PresetChoice, SmtpPreset } from '@gatepost/connector-config/presets/preset';
import type { FormItem } from '@gatepost/contracts/management/connector-form';
import * as z from 'zod';
import type { ItemWords } from '../form/remark';

const fills = z.record(z.string(), z.unknown());
const preset = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  auth: z.enum(['login', 'oauth2', 'any']),
  fills,
  choices: z.array(z.object({ label: z.string(), help: z.string(), options: z.array(z.object({ value: z.string(), title: z.string(), fills })) })),
  asks: z.array(z.object({ key: z.string(), label: z.string(), help: z.string(), placeholder: z.string().optional(), isConfidential: z.boolean().optional() })),
  example: fills,
  limits: z.string().optional(),
  guide: z.string(),
  links: z.array(z.object({ title: z.string(), url: z.url({ protocol: /^https$/ }) })),
});

/** The providers that a kind of connector knows of. */
export function presetsOf(customData: Readonly<Record<string, unknown>> | undefined): readonly SmtpPreset[] {
  const found = z.array(preset).safeParse(customData?.['presets']);
  return found.success ? (found.data as readonly SmtpPreset[]) : [];
}

/** The provider that a configuration is for, by its host and by how it logs in. A host that nobody knows is a server of one's own. */
export function presetFor(presets: readonly SmtpPreset[], { host, auth }: Config): SmtpPreset | undefined {
  const hasPassword = typeof auth === 'object' && auth !== null && 'pass' in auth;
  const known = presets.filter(({ fills, choices }) =>
    [fills, ...choices.flatMap(({ options }) => options.map((option) => option.fills))].some((filled) => filled.host === host),
  );
  if (host === undefined) return undefined;
  return known.find((candidate) => (candidate.auth === 'login') === hasPassword) ?? known[0] ?? presets.find((candidate) => candidate.auth === 'any');
}

/** What a form begins with when a provider was chosen. Answers that came from the provider before it are taken back. */
export function valuesOfPreset(form: GuidedForm, values: FormValues, { fills, auth }: SmtpPreset, before?: SmtpPreset): FormValues {
  const start = startingValues(form);
  const taken = Object.entries(before ? filledBy(form, before.fills) : {}).filter(([key, value]) => values[key] === value);
  const back = Object.fromEntries(taken.map(([key]) => [key, start[key]]));
  const authentication = auth === 'any' ? {} : { authentication: auth === 'oauth2' ? 'tokens' : 'login' };
  return { ...values, ...back, ...authentication, ...filledBy(form, fills) };
}

/** The values that an answer fills in. */
export function filledBy(form: GuidedForm, fills: Config): FormValues {
  const { authentication, ...filled } = formValuesOf(form, fills);
  return authentication === 'none' ? filled : { ...filled, ...(authentication !== undefined && { authentication }) };
}

/** The answer that the configuration has, of a question of a provider. */
export function answerOf({ options }: PresetChoice, config: Config): string {
  return options.find(({ fills }) => Object.entries(fills).every(([key, value]) => config[key] === value))?.value ?? '';
}

/** A provider's own names for the items that it asks for. */
export function askedBy(form: GuidedForm, shown: readonly FormItem[], { asks, auth }: SmtpPreset): Readonly<Record<string, ItemWords>> {
  return Object.fromEntries(
    shown.flatMap(({ key }) => {
      const ask = asks.find((asked) => form.places[key]?.includes(asked.key));
      return ask ? [[key, { label: ask.label, help: ask.help, placeholder: ask.placeholder, isNeeded: auth !== 'any' }] as const] : [];
    }),
  );
}
