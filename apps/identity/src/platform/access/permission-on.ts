import { ALL_SCOPE, type Permission } from '@gatepost/contracts/permissions';
import { ADMIN_TENANT } from '../tenancy/tenant';

/** What decides who comes in as whom: by a password, an address, a mail server, a mail's words, a redirect URI. */
const DOORS: ReadonlySet<Permission> = new Set(['manage:applications', 'manage:connectors', 'manage:sign-in-experience', 'manage:templates', 'manage:users']);

/**
 * The scope that it takes on a tenant. Where the administrators are the users, whoever could open a door to an account could come in
 * as one of them, so that a narrow token would be worth as much as the widest: there it takes everything.
 */
export function permissionOn(tenantId: string, permission: Permission): Permission | typeof ALL_SCOPE {
  return tenantId === ADMIN_TENANT && DOORS.has(permission) ? ALL_SCOPE : permission;
}
