import type { createUser } from '@gatepost/contracts/management/users';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Changes } from '../platform/audit/changes';
import { PasswordHasher, type PasswordHash } from '../platform/crypto/password-hasher';
import { DomainError } from '../platform/http/domain-error';
import { invalidInput } from '../platform/http/invalid-input';
import { given } from '../platform/http/given';
import { canonicalIdentifiers } from './identifiers';
import { UserStore } from './user.store';
import { userView } from './user-view';

type NewUser = z.infer<typeof createUser.body>;

@Injectable()
export class CreateUser {
  constructor(
    private readonly store: UserStore,
    private readonly changes: Changes,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(wanted: NewUser): Promise<UserReply> {
    const identifiers = canonicalIdentifiers(wanted);
    const hash = await this.#hash(wanted);
    const { name, avatar, customData, profile } = wanted;
    const told = { ...identifiers, ...given({ name, avatar, customData, profile }), ...(hash && { passwordAlgorithm: hash.algorithm }) };
    const data = {
      ...identifiers,
      ...given({ name, avatar, profile }),
      ...(customData && { customData: customData as Client.InputJsonObject }),
      ...(hash && { passwordDigest: hash.digest, passwordAlgorithm: hash.algorithm, passwordUpdatedAt: new Date() }),
    };
    return this.changes.make(
      { isConfiguration: false },
      ({ id }: UserReply) => ({ key: 'Management.User.Create', userId: id, target: { type: 'user', id }, data: told }),
      async (transaction, tenantId) => userView(await this.store.create(transaction, tenantId, data)),
    );
  }

  async #hash({ password, passwordDigest, passwordAlgorithm }: NewUser): Promise<PasswordHash | undefined> {
    if (passwordDigest === undefined) return password === undefined ? undefined : this.hasher.hash(password);
    if (password !== undefined) throw new DomainError('user.password_and_digest');
    if (passwordAlgorithm === undefined) throw new DomainError('user.password_algorithm_required');
    const hash = { digest: passwordDigest, algorithm: passwordAlgorithm };
    if (!this.hasher.accepts(hash)) throw invalidInput([{ path: ['passwordDigest'], message: `no password can be checked against this as ${hash.algorithm}` }]);
    return hash;
  }
}
