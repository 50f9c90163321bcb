import type { ConnectorMetadata, ConnectorType } from '@gatepost/contracts/management/connectors';
import type * as z from 'zod';

export type ConnectorConfig = Readonly<Record<string, unknown>>;

/** Something that is wrong with a configuration, in the shape of zod's own issues. */
export interface ConfigIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A kind of connector that is installed. */
export interface ConnectorFactory {
  readonly type: ConnectorType;
  readonly metadata: ConnectorMetadata;
  /** Form, validation and the masks of secrets derive from it. */
  readonly config: z.ZodType<ConnectorConfig>;
  /** What a schema cannot tell about a configuration that fits it. */
  problems(config: ConnectorConfig): readonly ConfigIssue[];
}
