import { inject, Injectable } from '@angular/core';
import { ApiError } from '@gatepost/api-client/api-error';
import { addUserRoles, listRoleUsers, listUserRoles, replaceUserRoles } from '@gatepost/contracts/management/role-assignments';
import { listRoles } from '@gatepost/contracts/management/roles';
import { createUser, deleteUser, listUsers } from '@gatepost/contracts/management/users';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import { Api } from '../../api/api';

/** Whoever has it administrates the users of this tenant; the other is for the administrators themselves. */
const ROLE = 'default:admin';
const ROLES = [ROLE, 'admin:admin'];

interface AdministratorPage {
  readonly rows: readonly UserReply[];
  readonly total: number;
}

interface Invited {
  readonly email: string;
  readonly name: string;
}

/** Administrators are users of the console's own tenant, made so by their roles. */
@Injectable({ providedIn: 'root' })
export class Administration {
  readonly #api = inject(Api);

  /** undefined: nobody could be one, as the role is not there. */
  async list(page: { readonly number: number; readonly size: number }): Promise<AdministratorPage | undefined> {
    const role = (await this.#roles()).find(({ name }) => name === ROLE);
    if (!role) return undefined;
    const { body, total } = await this.#api.callAdministration(listRoleUsers, { params: { id: role.id }, query: {}, page });
    return { rows: body, total: total ?? body.length };
  }

  /** Somebody with this address who is there already becomes one, so that the same can be asked for again when only half of it was done. */
  async invite({ email, name }: Invited): Promise<UserReply> {
    const user = (await this.#create({ email, name })) ?? (await this.#find(email));
    const roleIds = (await this.#roles()).map(({ id }) => id);
    await this.#api.callAdministration(addUserRoles, { params: { userId: user.id }, body: { roleIds } });
    return user;
  }

  async remove(userId: string): Promise<void> {
    await this.#api.callAdministration(deleteUser, { params: { userId } });
  }

  /** Of oneself, whom nobody can delete. Other roles stay. */
  async giveUp(userId: string): Promise<void> {
    const { body: held } = await this.#api.callAdministration(listUserRoles, { params: { userId }, query: {} });
    const roleIds = held.filter(({ name }) => !ROLES.includes(name)).map(({ id }) => id);
    await this.#api.callAdministration(replaceUserRoles, { params: { userId }, body: { roleIds } });
  }

  async #roles() {
    const { body } = await this.#api.callAdministration(listRoles, { query: { search: '%:admin', type: 'User' }, page: { size: 100 } });
    return body.filter(({ name }) => ROLES.includes(name));
  }

  /** undefined: there is somebody with this address. */
  async #create({ email, name }: Invited): Promise<UserReply | undefined> {
    try {
      return (await this.#api.callAdministration(createUser, { body: { primaryEmail: email, ...(name !== '' && { name }) } })).body;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'user.email_already_in_use') return undefined;
      throw error;
    }
  }

  async #find(email: string): Promise<UserReply> {
    const query = { 'search.primaryEmail': email, 'mode.primaryEmail': 'exact' };
    const [user] = (await this.#api.callAdministration(listUsers, { query, page: { size: 1 } })).body;
    if (!user) throw new Error('somebody has the address, and cannot be found by it');
    return user;
  }
}
