import { OidcError } from '@logto/capacitor';

/** What there is to say on the sign-in page. */
export interface Notice {
  kind: 'cancelled' | 'signed-out' | 'browser-closed' | 'not-told' | 'ended' | Failure;
  /** The service's or the SDK's own word for it, for whoever is asked for help. */
  code?: string;
}

export type Failure = 'unreachable' | 'clock' | 'late' | 'refused' | 'limited' | 'unexpected';

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What the service wrote into the redirect, more telling than that it wrote something. */
function refusalOf(error: unknown): string | undefined {
  return error instanceof Error && 'data' in error && error.data instanceof OidcError ? error.data.error : undefined;
}

/** The URL belongs to no sign-in of ours: finished already, or sent by somebody else. */
export function isForeign(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return ['sign_in_session.not_found', 'callback_uri_verification.state_mismatched', 'callback_uri_verification.redirect_uri_mismatched'].includes(code);
}

/** The service took the sign-in back, or the refresh token is gone. */
export function isEnded(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'not_authenticated' || (code === 'oidc.invalid_grant' && error instanceof Error && error.name === 'LogtoRequestError');
}

/** The sign-in was made before the app asked for this API, or the service does not know it. */
export function isUncovered(error: unknown): boolean {
  return ['oidc.invalid_target', 'oidc.invalid_scope'].includes(codeOf(error) ?? '');
}

/** An access token that was good a moment ago: revoked by the service. */
export function isStaleAccess(error: unknown): boolean {
  return codeOf(error) === 'oidc.invalid_token';
}

const kinds: Readonly<Record<string, Notice['kind']>> = {
  user_cancelled: 'cancelled',
  'id_token.invalid_iat': 'clock',
  'oidc.invalid_grant': 'late',
  'callback_uri_verification.error_found': 'refused',
  rate_limited: 'limited',
};

/** What to tell about a sign-in that did not come about. */
export function noticeOf(error: unknown): Notice {
  const code = codeOf(error);
  // A fetch without answer is a TypeError and nothing else: offline, service down and wrong endpoint look the same.
  if (code === undefined) return { kind: error instanceof TypeError ? 'unreachable' : 'unexpected' };
  if (code.startsWith('http_error_5')) return { kind: 'unreachable', code };
  const kind = kinds[code] ?? 'unexpected';
  return kind === 'cancelled' ? { kind } : { kind, code: refusalOf(error) ?? code };
}
