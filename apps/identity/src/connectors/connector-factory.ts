import type { Confidential } from '@gatepost/connector-config/masked-secrets';
import type { EmailConnector } from '@gatepost/connector-kit/email-connector';
import type { ConfigIssue, ConfiguredTemplate } from '@gatepost/connector-kit/own-connector';
import type { SmsConnector } from '@gatepost/connector-kit/sms-connector';
import type { SocialConnector } from '@gatepost/connector-kit/social-connector';
import type { ConnectorMetadata } from '@gatepost/contracts/management/connectors';

export type ConnectorConfig = Readonly<Record<string, unknown>>;

/** What is kept of a configuration, or everything that is wrong with it. */
export type Checked = { readonly config: ConnectorConfig } | { readonly issues: readonly ConfigIssue[] };

interface Factory {
  readonly metadata: ConnectorMetadata;
  readonly confidential: Confidential;
  /** Of a configuration that was sent, its secrets still masked. */
  known(config: ConnectorConfig): Checked;
  /** Of the same with its secrets in place. */
  check(config: ConnectorConfig): Checked | Promise<Checked>;
}

/** Kinds of connectors that are installed. What they make of a configuration that does not fit is a `ConnectorError`. */
export interface EmailFactory extends Factory {
  readonly type: 'Email';
  make(config: ConnectorConfig): EmailConnector;
  /** Those in the configuration which the product fills. */
  templatesOf(config: ConnectorConfig): readonly ConfiguredTemplate[];
  /** It brings its own words, which the product does not know: only a tenant's own template comes before them. */
  readonly fillsItsOwn: boolean;
  /** What a connector hangs on: it is kept, with its connections, for as long as this stays the same. */
  identityOf(config: ConnectorConfig): unknown;
}

export interface SmsFactory extends Factory {
  readonly type: 'Sms';
  make(config: ConnectorConfig): SmsConnector;
}

export interface SocialFactory extends Factory {
  readonly type: 'Social';
  make(config: ConnectorConfig): SocialConnector;
}

export type ConnectorFactory = EmailFactory | SmsFactory | SocialFactory;
