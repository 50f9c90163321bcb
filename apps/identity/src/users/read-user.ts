import { passwordAlgorithm } from '@gatepost/contracts/management/users-shapes';
import type { readUser } from '@gatepost/contracts/management/users';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { allows, type Permission } from '@gatepost/contracts/permissions';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { caller } from '../platform/access/caller';
import { permissionOn } from '../platform/access/permission-on';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { UserStore } from './user.store';
import { userView } from './user-view';

/** Who may only read learns nothing a password could be guessed from. */
const MAY_SEE_DIGESTS: Permission = 'manage:users';

@Injectable()
export class ReadUser {
  constructor(private readonly store: UserStore) {}

  async execute(userId: string, { includeSsoIdentities, includePasswordHash }: z.infer<typeof readUser.query>): Promise<ReplyOf<typeof readUser>> {
    const tenantId = requestContext().tenant.id;
    const permission = permissionOn(tenantId, MAY_SEE_DIGESTS);
    if (includePasswordHash && !allows(caller().scopes, permission)) throw new DomainError('auth.forbidden', { data: { permission } });
    const user = await this.store.find(tenantId, userId);
    const { passwordDigest, passwordAlgorithm: algorithm } = user;
    return {
      ...userView(user),
      ...(includeSsoIdentities && { ssoIdentities: [] }),
      ...(includePasswordHash && { passwordDigest, passwordAlgorithm: passwordAlgorithm.nullable().parse(algorithm) }),
    };
  }
}
