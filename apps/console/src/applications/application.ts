import type { application } from '@gatepost/contracts/management/applications';
import type { ApplicationType } from '@gatepost/oidc-contracts/client-metadata';
import type * as z from 'zod';

export type Application = z.output<typeof application>;

/** The lists of URIs that an application has, by their names in the contract. */
export type UriListName = 'redirectUris' | 'postLogoutRedirectUris' | 'corsAllowedOrigins';

export const keepsSecrets = (type: ApplicationType): boolean => type === 'Traditional' || type === 'MachineToMachine';
export const signsPeopleIn = (type: ApplicationType): boolean => type !== 'MachineToMachine';

export function urisOf({ oidcClientMetadata, customClientMetadata }: Application, list: UriListName): readonly string[] {
  return list === 'corsAllowedOrigins' ? (customClientMetadata.corsAllowedOrigins ?? []) : oidcClientMetadata[list];
}
