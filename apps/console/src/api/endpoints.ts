/** Where one tenant answers. */
export interface Endpoints {
  readonly origin: string;
  readonly issuer: string;
  readonly discovery: string;
}

export function endpointsAt(origin: string): Endpoints {
  const issuer = `${origin}/oidc`;
  return { origin, issuer, discovery: `${issuer}/.well-known/openid-configuration` };
}

/** Of the running service, which writes it into the page; undefined where it does not. */
export function serviceVersion(page: Document): string | undefined {
  const named = page.querySelector('meta[name="gatepost-version"]')?.getAttribute('content') ?? '';
  return /^\d/.test(named) ? named : undefined;
}

/** The tenant of the users. The service names it in the page; undefined where it does not. */
export function usersOrigin(page: Document): string | undefined {
  const named = page.querySelector('meta[name="gatepost-endpoint"]')?.getAttribute('content') ?? '';
  return URL.parse(named)?.origin;
}
