import type { FormItem } from '@gatepost/contracts/management/connector-form';
import * as z from 'zod';

/** What a form and the store of secrets have to know about a field of a connector's configuration. */
export interface Field {
  readonly label: string;
  readonly type: FormItem['type'];
  readonly placeholder?: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What the form starts with. It is not stored unless it is sent. */
  readonly defaultValue?: unknown;
  /** Asked for in the form although the schema can do without. */
  readonly isRequired?: boolean;
  /** Never shown again once saved. Whatever stands under such a field is one secret. */
  readonly isConfidential?: boolean;
  /** Says whom the secrets go to: a change needs them typed again. */
  readonly isDestination?: boolean;
  readonly selectItems?: readonly { readonly value: string; readonly title: string }[];
  readonly showConditions?: readonly { readonly targetKey: string; readonly expectValue?: unknown }[];
}

/** Every field of every connector, by its schema. Also of the members of a field, where they are secret or a destination. */
export const fields = z.registry<Field>();
