import type { changeApplication } from '@gatepost/contracts/management/applications';
import type * as z from 'zod';
import type { Application, UriListName } from '../application';

/** A change of one list. The service replaces both objects as a whole, so what they hold beside it is sent along. */
export function changeOfUris(
  { oidcClientMetadata, customClientMetadata }: Application,
  list: UriListName,
  uris: string[],
): z.input<typeof changeApplication.body> {
  return list === 'corsAllowedOrigins'
    ? { customClientMetadata: { ...customClientMetadata, corsAllowedOrigins: uris } }
    : { oidcClientMetadata: { ...oidcClientMetadata, [list]: uris } };
}

/** Where the list stands in the body of that change. */
export function placeOfUris(list: UriListName): readonly string[] {
  return [list === 'corsAllowedOrigins' ? 'customClientMetadata' : 'oidcClientMetadata', list];
}
