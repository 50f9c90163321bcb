const RFC = 'https://www.rfc-editor.org/rfc/rfc';
const AUTHORIZATION = `${RFC}6749.html#section-4.1.2.1`;
const TOKEN = `${RFC}6749.html#section-5.2`;
const BEARER = `${RFC}6750.html#section-3.1`;
const DEVICE = `${RFC}8628.html#section-3.5`;
const INTERACTION = 'https://openid.net/specs/openid-connect-core-1_0.html#AuthError';

/** Where an OAuth error is explained (RFC 6749 section 5.2). */
const EXPLAINED = new Map([
  ['access_denied', AUTHORIZATION],
  ['server_error', AUTHORIZATION],
  ['temporarily_unavailable', AUTHORIZATION],
  ['unauthorized_client', AUTHORIZATION],
  ['unsupported_response_type', AUTHORIZATION],
  ['invalid_token', BEARER],
  ['insufficient_scope', BEARER],
  ['authorization_pending', DEVICE],
  ['expired_token', DEVICE],
  ['slow_down', DEVICE],
  ['invalid_target', `${RFC}8707.html#section-2`],
  ['unsupported_token_type', `${RFC}7009.html#section-2.2.1`],
  ['login_required', INTERACTION],
  ['consent_required', INTERACTION],
  ['interaction_required', INTERACTION],
  ['account_selection_required', INTERACTION],
]);

export function errorUri(error: string): string {
  return EXPLAINED.get(error) ?? TOKEN;
}
