interface ParsedUrl {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
}
/** Part of every runtime this is used in, but no type library is common to them. */
declare const URL: { parse(text: string): ParsedUrl | null };

/** Schemes that run code or read files when a browser follows them (RFC 8252 section 8.4 and common sense). */
const DENIED = new Set(['javascript:', 'data:', 'vbscript:', 'file:', 'blob:', 'about:', 'intent:', 'content:']);
/** What a URI may be made of (RFC 3986 appendix A): no space, backslash, quote or letter that is written differently on the wire. */
const URI = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})+$/i;
/** Also behind a slash that only some servers decode. */
const DOT_SEGMENT = /(?:^|\/|%2f|%5c)(?:\.|%2e){1,2}(?:\/|%2f|%5c|$)/i;
const LONGEST = 2048;

export interface RedirectRules {
  readonly allowWildcards: boolean;
}

/**
 * What is wrong with a redirect URI that is to be registered; undefined when nothing is.
 * No fragments, user information or dot segments; a private-use scheme contains a dot (RFC 8252 section 7.1). A `*` only where it is allowed
 * at all, and then in the path or in a label of the host name, but not in its last two: a wildcard must not reach strangers.
 */
export function redirectProblem(uri: string, { allowWildcards }: RedirectRules = { allowWildcards: false }): string | undefined {
  if (!uri.includes('*')) return exactProblem(uri);
  if (!allowWildcards) return 'must not contain wildcards';
  const pattern = patternOf(uri);
  return pattern ? exactProblem(pattern.sample) : 'has a wildcard in a forbidden place';
}

/** Whether a request for `requested` is one for what is registered: the same string or, by a wildcard, a URI that could be registered itself. */
export function matchesRedirect(registered: string, requested: string): boolean {
  if (registered === requested) return !registered.includes('*');
  const pattern = patternOf(registered);
  const url = redirectProblem(requested) === undefined ? URL.parse(requested) : undefined;
  const sample = pattern && URL.parse(pattern.sample);
  if (!pattern || !url || !sample) return false;
  if (url.protocol !== sample.protocol || url.port !== sample.port || url.search !== sample.search) return false;
  const labels = url.hostname.split('.');
  // A label has at least one character, and a wildcard never spans two.
  if (labels.length !== pattern.labels.length || !pattern.labels.every((label, at) => fits(label, labels[at] ?? '', 1))) return false;
  return fits(pattern.path, url.pathname, 0);
}

function exactProblem(uri: string): string | undefined {
  const url = uri.length <= LONGEST && URI.test(uri) ? URL.parse(uri) : undefined;
  const isWeb = /^https?:/i.test(uri);
  if (!url || (isWeb && !/^\w+:\/\/[^/]/.test(uri))) return 'is not a valid URI';
  if (uri.includes('#')) return 'must not contain a fragment';
  if (authorityOf(uri).includes('@')) return 'must not contain user information';
  const [path = ''] = uri.slice(uri.indexOf(':') + 1).split('?');
  if (DOT_SEGMENT.test(path)) return 'must not contain dot segments';
  if (isWeb) return undefined;
  if (DENIED.has(url.protocol)) return 'uses a forbidden scheme';
  return url.protocol.includes('.') ? undefined : 'must use a scheme with a dot';
}

function authorityOf(uri: string): string {
  return /^[\w+.-]+:\/\/([^/?]*)/.exec(uri)?.[1] ?? '';
}

interface Pattern {
  /** Of the host name, in lower case as a URL parser writes them. */
  readonly labels: readonly string[];
  readonly path: string;
  /** The same URI with plain letters for wildcards. */
  readonly sample: string;
}

/** undefined: no wildcard, or one in the scheme, the port, the query or the last two labels of the host name. */
function patternOf(uri: string): Pattern | undefined {
  const [, scheme, host, port = '', path = '/', query = ''] = /^(https?:\/\/)([\w.*-]+)(:\d+)?(\/[^?#]*)?(\?[^#*]*)?$/i.exec(uri) ?? [];
  if (scheme === undefined || host === undefined || !uri.includes('*')) return undefined;
  const labels = host.toLowerCase().split('.');
  if (host.includes('*') && (labels.length < 3 || labels.slice(-2).some((label) => label.includes('*')))) return undefined;
  return { labels, path, sample: `${scheme}${host}${port}${path}${query}`.replaceAll('*', 'x') };
}

/** Whether the text is the pattern with at least `least` characters for each `*`. Linear in both: no expression is made of what somebody registered. */
function fits(pattern: string, text: string, least: 0 | 1): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return pattern === text;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const piece of others) {
    const at = text.indexOf(piece, from + least);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return from + least + last.length <= text.length && text.endsWith(last);
}
