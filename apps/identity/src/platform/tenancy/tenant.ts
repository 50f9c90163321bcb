/** A realm of its own: issuer, keys, users, sign-in experience and connectors. */
export interface Tenant {
  readonly id: string;
  /** What the world calls it, without a trailing slash. Every URL the service writes begins with it, whatever the Host header says. */
  readonly endpoint: string;
  /** Where the process listens for it. */
  readonly port: number;
  readonly host: string;
  /** Before the names of its cookies: they know no ports, so tenants that share a host name must not share cookies. */
  readonly cookiePrefix: string;
}

export const issuerOf = (tenant: Tenant): string => `${tenant.endpoint}/oidc`;
export const isSecure = (tenant: Tenant): boolean => tenant.endpoint.startsWith('https:');

/** The tenant of the administrators and the console. */
export const ADMIN_TENANT = 'admin';
