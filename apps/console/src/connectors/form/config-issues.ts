import type { GuidedForm } from '@gatepost/connector-config/guided-form';
import { ApiError } from '@gatepost/api-client/api-error';
import type { FormItem } from '@gatepost/contracts/management/connector-form';
import * as z from 'zod';
import { placesOf } from './guided-form-of';

/** Something that is wrong with a configuration, and where in it. */
export interface ConfigIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const step = z.union([z.string(), z.number()]);
const issue = z.object({
  path: z.array(step).default([]),
  message: z.string(),
  code: z.string().optional(),
  origin: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  format: z.string().optional(),
});
const found = z.object({ issues: z.array(issue) });

/** As it was found: with the codes beside the words. */
type FoundIssue = z.infer<typeof issue>;

/** What the service found wrong with a configuration that was sent. Empty: the error is about something else. */
export function configIssues(error: unknown): readonly FoundIssue[] {
  if (!(error instanceof ApiError) || error.code !== 'connector.invalid_config') return [];
  const data = found.safeParse(error.data);
  return data.success ? data.data.issues : [];
}

/** The item that decides about a place in the configuration, among those that are asked for: the one that comes closest. */
export function itemAt(form: GuidedForm, shown: readonly FormItem[], path: ConfigIssue['path']): string | undefined {
  const ranked = shown
    .map(({ key }) => ({ key, nearness: Math.max(0, ...placesOf(form, key).map((place) => shared(place.split('.'), path))) }))
    .sort((one, other) => other.nearness - one.nearness);
  const [nearest] = ranked;
  return nearest && nearest.nearness > 0 ? nearest.key : undefined;
}

/** How far two ways go together, where one leads to the other or on from it. */
function shared(place: readonly string[], path: ConfigIssue['path']): number {
  const together = Math.min(place.length, path.length);
  return place.slice(0, together).every((part, at) => part === String(path[at])) ? together : 0;
}
