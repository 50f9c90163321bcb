import { ALL_SCOPE } from '@gatepost/contracts/permissions';
import { Injectable } from '@nestjs/common';
import { caller } from '../platform/access/caller';
import { DomainError } from '../platform/http/domain-error';
import { Tenants } from '../platform/tenancy/tenants';
import { administratorRole } from './management-resource';

const INTERNAL = '#internal:';

export const isInternal = (name: string): boolean => name.startsWith(INTERNAL);

/** Roles that the service depends on. */
@Injectable()
export class ProtectedRoles {
  readonly #administrators: ReadonlySet<string>;

  constructor(tenants: Tenants) {
    this.#administrators = new Set(tenants.all.map(({ id }) => administratorRole(id)));
  }

  /** Whether who has it administrates a tenant. */
  isAdministrator(roleId: string): boolean {
    return this.#administrators.has(roleId);
  }

  refuseChange(role: { readonly id: string; readonly name: string }): void {
    if (isInternal(role.name) || this.isAdministrator(role.id)) throw new DomainError('role.internal_role_violation');
  }
}

/** A narrow token must not widen itself: only who may do everything hands out permissions of the Management API. */
export function requireEverything(): void {
  if (!caller().scopes.has(ALL_SCOPE)) throw new DomainError('auth.forbidden', { data: { permission: ALL_SCOPE } });
}
