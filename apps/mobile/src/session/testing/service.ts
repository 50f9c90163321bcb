import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { environment } from '../../environment';

const issuer = `${environment.endpoint}/oidc`;

/** The identity service as the client sees it through `fetch`. */
export class Service {
  reachable = true;
  /** Whether refresh tokens are still honoured. */
  honours = true;
  /** Whether access tokens that were given out are still honoured. */
  accepts = true;
  givesRefreshToken = true;
  email = 'mara.lindqvist@example.com';
  lifetime = 3600;
  /** Whether the sign-in covers the sample API. */
  covers = true;
  /** What the sample API answers to an access token; undefined when it is not running. */
  harbour: ((authorization: string) => Response) | undefined = () => Response.json({ tides: [{ kind: 'high', at: '2026-11-25T12:40:00.000Z', metres: 3.4 }] });
  readonly calls: string[] = [];
  #apiTokens = 0;

  count(call: string): number {
    return this.calls.filter((made) => made === call).length;
  }

  /** Where the browser goes when the person has signed in on the page that was opened. */
  static redirectOf(page: string | undefined): string {
    const asked = new URL(page ?? '').searchParams;
    return `${asked.get('redirect_uri')}?${String(new URLSearchParams({ code: 'a-code', state: asked.get('state') ?? '', iss: issuer }))}`;
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    if (!this.reachable) throw new TypeError('Failed to fetch');
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
    if (origin === environment.sampleApi) return this.#askHarbour(`${init?.method} ${pathname}`, new Headers(init?.headers));
    const form = new URLSearchParams(typeof init?.body === 'string' ? init.body : await new Response(init?.body ?? '').text());
    const call = [pathname.replace('/oidc', ''), form.get('grant_type')].filter(Boolean).join(' ');
    this.calls.push(call);
    if (form.get('resource')) return this.#apiToken(form.get('resource'));
    return this.#answer(call);
  };

  #askHarbour(call: string, headers: Headers): Response {
    this.calls.push(call);
    if (!this.harbour) throw new TypeError('Failed to fetch');
    return this.harbour(headers.get('authorization') ?? '');
  }

  /** Signed by nobody: the app may read it, the API decides. */
  #apiToken(resource: string | null): Response {
    if (!this.honours) return refusal(400, 'oidc.invalid_grant');
    if (!this.covers || resource !== sampleApi.indicator) return refusal(400, 'oidc.invalid_target');
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: resource,
      sub: 'mara',
      scope: sampleApi.scopes.read,
      iat: now,
      exp: now + this.lifetime,
      jti: `api-${++this.#apiTokens}`,
    };
    return Response.json({ access_token: jwt(claims), expires_in: this.lifetime, scope: claims.scope, refresh_token: 'a-refresh-token' });
  }

  #answer(call: string): Response {
    switch (call) {
      case '/.well-known/openid-configuration':
        return Response.json({
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          userinfo_endpoint: `${issuer}/me`,
          end_session_endpoint: `${issuer}/session/end`,
          revocation_endpoint: `${issuer}/token/revocation`,
          jwks_uri: `${issuer}/jwks`,
          issuer,
        });
      case '/token authorization_code':
        return this.#tokens();
      case '/token refresh_token':
        this.accepts ||= this.honours;
        return this.honours ? this.#tokens() : refusal(400, 'oidc.invalid_grant');
      case '/me':
        return this.accepts ? Response.json(this.#claims()) : refusal(401, 'oidc.invalid_token');
      case '/token/revocation':
        return new Response('');
      default:
        throw new Error(`${call} is not part of the service`);
    }
  }

  #tokens(): Response {
    return Response.json({
      access_token: 'an-access-token',
      id_token: jwt(this.#claims()),
      ...(this.givesRefreshToken && { refresh_token: 'a-refresh-token' }),
      expires_in: this.lifetime,
      scope: 'openid offline_access profile email',
    });
  }

  #claims() {
    const now = Math.floor(Date.now() / 1000);
    return { iss: issuer, sub: 'mara', aud: 'gatepost-mobile', iat: now, exp: now + 3600, email: this.email };
  }
}

function jwt(claims: object): string {
  return ['{}', JSON.stringify(claims), ''].map((part) => btoa(part).replaceAll('=', '')).join('.');
}

function refusal(status: number, code: string): Response {
  return Response.json({ code, message: 'Refused.' }, { status });
}
