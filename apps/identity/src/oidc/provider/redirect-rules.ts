/** Schemes that run code or read files when a browser follows them (RFC 8252 section 8.4 and common sense). */
const DENIED = new Set(['javascript:', 'data:', 'vbscript:', 'file:', 'blob:', 'about:', 'intent:', 'content:']);
const DOT_SEGMENT = /(^|\/)(\.|%2e){1,2}(\/|$)/i;

/**
 * What is wrong with a redirect URI that is to be registered; undefined when nothing is.
 * Exact strings only: no wildcards, fragments, user information or dot segments; a private-use scheme contains a dot (RFC 8252 section 7.1).
 */
export function redirectProblem(uri: string): string | undefined {
  const url = URL.parse(uri);
  if (!url || /[\s\\]/.test(uri)) return 'is not a valid URI';
  if (uri.includes('*')) return 'must not contain wildcards';
  if (uri.includes('#')) return 'must not contain a fragment';
  if (url.username || url.password) return 'must not contain user information';
  const [path = ''] = uri.slice(uri.indexOf(':') + 1).split('?');
  if (DOT_SEGMENT.test(path)) return 'must not contain dot segments';
  if (url.protocol === 'http:' || url.protocol === 'https:') return undefined;
  if (DENIED.has(url.protocol)) return 'uses a forbidden scheme';
  return url.protocol.includes('.') ? undefined : 'must use a scheme with a dot';
}

/** Whether following the URI leaves the browser for an app. */
export function leadsToApp(uri: string): boolean {
  return !/^https?:/i.test(uri);
}
