import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/audit/changes';
import { Sealer } from '../../platform/crypto/sealer';
import { Prisma } from '../../platform/database/prisma';
import { DomainError } from '../../platform/http/domain-error';
import { secretPlace } from './application-secrets';
import { drawSecret } from './secret-value';

export interface SecretPlace {
  readonly tenantId: string;
  readonly applicationId: string;
  readonly name: string;
}

/** A secret as it is stored: its value is sealed. */
export interface SecretRecord extends SecretPlace {
  readonly sealed: Uint8Array;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

@Injectable()
export class ApplicationSecretStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly sealer: Sealer,
  ) {}

  /** The latest first. */
  list(tenantId: string, applicationId: string, within: Transaction = this.prisma): Promise<SecretRecord[]> {
    return within.applicationSecret.findMany({ where: { tenantId, applicationId }, orderBy: [{ createdAt: 'desc' }, { name: 'asc' }] });
  }

  /** Draws a new one. */
  async insert(
    within: Transaction,
    { expiresAt = null, ...place }: SecretPlace & { readonly expiresAt?: Date | null },
  ): Promise<SecretRecord & { readonly value: string }> {
    const value = drawSecret();
    const record = await within.applicationSecret.create({ data: { ...place, expiresAt, sealed: this.#seal(value, place) } });
    return { ...record, value };
  }

  /** The name is bound into what is sealed, so it is sealed anew. */
  async rename(within: Transaction, place: SecretPlace, name: string): Promise<SecretRecord> {
    const where = { tenantId_applicationId_name: place };
    const record = await within.applicationSecret.findUnique({ where });
    if (!record) throw new DomainError('entity.not_exists', { data: { name: 'application_secrets', id: place.name } });
    return within.applicationSecret.update({ where, data: { name, sealed: this.#seal(this.valueOf(record), { ...place, name }) } });
  }

  async delete(within: Transaction, place: SecretPlace): Promise<void> {
    const { count } = await within.applicationSecret.deleteMany({ where: place });
    if (count === 0) throw new DomainError('entity.not_found', { data: { name: 'application_secrets', id: place.name } });
  }

  valueOf({ tenantId, applicationId, name, sealed }: SecretRecord): string {
    return this.sealer.open(Buffer.from(sealed), secretPlace(tenantId, applicationId, name)).toString();
  }

  #seal(value: string, { tenantId, applicationId, name }: SecretPlace): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.sealer.seal(value, secretPlace(tenantId, applicationId, name)));
  }
}
