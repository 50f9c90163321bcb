interface Fault {
  readonly status: 400 | 401 | 403 | 503;
  /** As RFC 6750 section 3.1 names it. */
  readonly error?: 'invalid_request' | 'invalid_token' | 'insufficient_scope' | 'temporarily_unavailable';
  readonly description: string;
  /** The scope that was missing. */
  readonly scope?: string;
}

/** A request that is not answered, and why. */
export class Refusal extends Error {
  readonly status: Fault['status'];

  constructor(private readonly fault: Fault) {
    super(fault.description);
    this.status = fault.status;
  }

  /** Whoever sent no token at all learns only that one is needed: no error code (RFC 6750 section 3.1). */
  static noToken(): Refusal {
    return new Refusal({ status: 401, description: 'An access token is required.' });
  }

  static malformed(): Refusal {
    return new Refusal({ status: 400, error: 'invalid_request', description: 'The Authorization header holds no bearer token.' });
  }

  static invalidToken(description: string): Refusal {
    return new Refusal({ status: 401, error: 'invalid_token', description });
  }

  static missingScope(scope: string): Refusal {
    return new Refusal({ status: 403, error: 'insufficient_scope', description: 'The token does not hold the scope that this needs.', scope });
  }

  /** Nobody's fault who asks: no challenge, it would make them throw a good token away. */
  static keysOutOfReach(): Refusal {
    return new Refusal({ status: 503, error: 'temporarily_unavailable', description: 'The keys of the issuer are out of reach.' });
  }

  get body(): { readonly error?: string; readonly error_description: string; readonly scope?: string } {
    const { error, description, scope } = this.fault;
    return { ...(error && { error }), error_description: description, ...(scope && { scope }) };
  }

  /** The WWW-Authenticate header. The values are our own words, so none needs escaping. */
  challenge(realm: string): string | undefined {
    if (this.status === 503) return undefined;
    const parts = Object.entries({ realm, ...(this.fault.error && this.body) });
    return `Bearer ${parts.map(([name, value]) => `${name}="${value}"`).join(', ')}`;
  }
}
