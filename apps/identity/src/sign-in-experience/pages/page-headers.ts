import { policySource } from '../../platform/http/policy-source';

interface PagePolicy {
  readonly nonce: string;
  /** Addresses of pictures that lie elsewhere. */
  readonly pictures: readonly (string | null | undefined)[];
  /** A source that the page's form may lead to besides our own. */
  readonly formTarget?: string | undefined;
}

/** What a page for end users may do in a browser. */
export function pageHeaders({ nonce, pictures, formTarget }: PagePolicy): Record<string, string> {
  const origins = pictures.flatMap((url) => policySource(url ?? '') ?? []);
  return headersWith({
    ...own(nonce),
    'img-src': ["'self' data:", ...new Set(origins)].join(' '),
    'form-action': ["'self'", formTarget].filter(Boolean).join(' '),
    'frame-ancestors': "'none'",
  });
}

/** A preview asks the service for nothing and stands in the console; the pictures are those that somebody is about to choose. */
export function previewHeaders(nonce: string, consoleOrigin: string): Record<string, string> {
  return headersWith({
    ...own(nonce),
    'img-src': "'self' data: https: http:",
    'connect-src': "'none'",
    'form-action': "'none'",
    'frame-ancestors': consoleOrigin,
  });
}

const own = (nonce: string) => ({
  'default-src': "'none'",
  'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
  'style-src': `'self' 'nonce-${nonce}'`,
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
});

function headersWith(policy: Readonly<Record<string, string>>): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Security-Policy': Object.entries(policy)
      .map((rule) => rule.join(' '))
      .join('; '),
  };
}
