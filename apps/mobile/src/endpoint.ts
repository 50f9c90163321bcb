import { environment } from './environment';

/**
 * Where the identity service answers. Whoever serves the web build names it in `<meta name="gatepost-endpoint">`;
 * in the native apps nobody serves the page, the mark stays as it is, and the build's own value counts.
 */
export function endpointOf(page: Document): string {
  const named = page.querySelector('meta[name="gatepost-endpoint"]')?.getAttribute('content') ?? '';
  return URL.canParse(named) ? named : environment.endpoint;
}
