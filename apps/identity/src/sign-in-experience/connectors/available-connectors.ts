/** What a tenant can send and sign in with. */
export interface AvailableConnectors {
  readonly email: boolean;
  readonly sms: boolean;
  /** Targets of its social connectors. */
  readonly social: readonly string[];
}
