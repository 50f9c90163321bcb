import type { Page } from '@gatepost/contracts/operation';
import type { Transaction } from '../platform/audit/changes';
import type { Paged } from '../platform/http/paged';
import type { RoleRow } from './role.store';

/** Who has which role: users or applications. */
export interface AssignmentStore {
  /** Refuses holders that are not there or may have no roles. */
  requireHolders(tenantId: string, holderIds: readonly string[], within?: Transaction): Promise<void>;
  /** Until whoever else changes this one's roles is done. */
  awaitTurn(within: Transaction, tenantId: string, holderId: string): Promise<void>;
  /** By name, without the service's own. */
  list(tenantId: string, holderId: string, search: string | undefined, page: Page | undefined): Promise<Paged<RoleRow>>;
  /** Ids of the roles, without the service's own. */
  held(within: Transaction, tenantId: string, holderId: string): Promise<string[]>;
  add(within: Transaction, tenantId: string, holderIds: readonly string[], roleIds: readonly string[]): Promise<void>;
  /** Whether there was one of them. */
  remove(within: Transaction, tenantId: string, holderId: string, roleIds: readonly string[]): Promise<boolean>;
}

/** The list of roles that somebody has; `table` and `column` are names of the schema. */
export const heldRoles = (table: 'users_roles' | 'applications_roles', column: 'user_id' | 'application_id'): string =>
  `SELECT r.tenant_id AS "tenantId", r.id, r.name, r.description, r.type, r.is_default AS "isDefault"
  FROM ${table} held JOIN roles r ON r.tenant_id = $1 AND r.id = held.role_id
  WHERE held.tenant_id = $1 AND held.${column} = $2 AND r.name NOT LIKE '#internal:%'
    AND ($3::text IS NULL OR r.name ILIKE $3 ESCAPE '' OR r.description ILIKE $3 ESCAPE '' OR r.id ILIKE $3 ESCAPE '')`;
