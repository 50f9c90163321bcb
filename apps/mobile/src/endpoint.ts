import { environment } from './environment';

/**
 * Where the identity service answers. Whoever serves the web build names it in `<meta name="gatepost-endpoint">`;
 * in the native apps nobody serves the page, the mark stays as it is, and the build's own value counts.
 */
export function endpointOf(page: Document): string {
  const named = namedBy(page, 'gatepost-endpoint') ?? '';
  return URL.canParse(named) ? named : environment.endpoint;
}

/** Where the sample API answers; undefined where whoever serves the page knows of none. */
export function sampleApiOf(page: Document): string | undefined {
  const named = namedBy(page, 'gatepost-sample-api');
  if (named === '') return undefined;
  return named !== undefined && URL.canParse(named) ? named : environment.sampleApi;
}

const namedBy = (page: Document, name: string): string | undefined => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
