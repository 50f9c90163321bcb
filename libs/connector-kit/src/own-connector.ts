import type { ConnectorMetadata } from '@gatepost/contracts/management/connectors';
import type * as z from 'zod';
import type { EmailConnector } from './email-connector';
import type { Outbound } from './outbound';
import type { SmsConnector } from './sms-connector';

/** Something that is wrong with a configuration, in the shape of zod's own issues. */
export interface ConfigIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A template that stands in a configuration. */
export interface ConfiguredTemplate {
  readonly usageType: string;
  readonly contentType?: 'text/plain' | 'text/html' | undefined;
  readonly subject: string;
  readonly content: string;
  /** Nobody has changed what the form began with: the product's own mail, which knows more languages, is meant. */
  readonly isSuggested?: boolean;
}

/** What connectors of every kind declare. */
export interface OwnConnector<Config> {
  readonly metadata: ConnectorMetadata;
  /** Form, validation and the masks of secrets derive from it. */
  readonly config: z.ZodType<Config> & z.ZodObject;
  /** What a schema cannot tell about a configuration that fits it. */
  problems(config: Config): readonly ConfigIssue[];
}

/** A kind of connector that comes with the product or is written for it: a declaration and one function. */
export interface OwnEmailConnector<Config = never> extends OwnConnector<Config> {
  readonly type: 'Email';
  make(config: Config, outbound: Outbound): EmailConnector;
  /** It sends words of its own, which the product does not know, unless a tenant has written others. */
  readonly fillsItsOwn?: boolean;
  templatesOf(config: Config): readonly ConfiguredTemplate[];
}

export interface OwnSmsConnector<Config = never> extends OwnConnector<Config> {
  readonly type: 'Sms';
  make(config: Config, outbound: Outbound): SmsConnector;
}
