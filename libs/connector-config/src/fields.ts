import * as z from 'zod';

/** What a form has to know about a field of a connector's configuration. */
export interface Field {
  readonly label: string;
  readonly type: 'Text' | 'Number' | 'Switch' | 'Json';
  /** Sealed at rest like all of the configuration, and never shown again. */
  readonly isConfidential?: boolean;
}

/** Every field of every connector, by its schema. */
export const fields = z.registry<Field>();
