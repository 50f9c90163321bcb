import { ALL_SCOPE } from '@gatepost/contracts/permissions';
import { createHash } from 'node:crypto';

/** The resource that stands for a tenant's own Management API. */
export const MANAGEMENT_RESOURCE = 'management-api';

/** The role that lets a machine application call its own tenant's Management API. */
export const MACHINE_ROLE = 'management-api-access';

/** The resource that, in the admin tenant, stands for the Management API of another one. */
export const managementResourceOf = (tenantId: string): string => `api-of-${tenantId}`.slice(0, LONGEST_ID);

/** Whether a resource stands for a Management API: the seed gives those ids, and no other id has a hyphen. */
export const isManagementResource = (id: string): boolean => id === MANAGEMENT_RESOURCE || id.startsWith('api-of-');

/** The role that makes an administrator of a tenant. It belongs to the admin tenant, where administrators are users. */
export const administratorRole = (tenantId: string): string => `${tenantId}-admin`;

/** Clients of the wire contract take ids of at most 21 characters. */
const LONGEST_ID = 21;

/** The same at every start. */
export function managementScopeId(resourceId: string, name: string): string {
  if (name === ALL_SCOPE) return `${resourceId}-${name}`.slice(0, LONGEST_ID);
  return createHash('sha256').update(`${resourceId} ${name}`).digest('hex').slice(0, LONGEST_ID);
}
