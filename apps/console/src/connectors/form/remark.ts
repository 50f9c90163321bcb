import type { Config } from '@gatepost/connector-config/config-paths';

/** Advice about one item: nothing that the service would refuse. */
export interface Remark {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
  /** Members of the configuration that follow the advice. */
  readonly change?: Config | undefined;
}

/** What somebody who knows the provider would say of an item, in place of its own words. */
export interface ItemWords {
  readonly label?: string;
  readonly help?: string;
  readonly placeholder?: string | undefined;
  /** Titles by value. */
  readonly options?: Readonly<Record<string, string>>;
  /** Asked for here, whatever other providers need. */
  readonly isNeeded?: boolean;
}
