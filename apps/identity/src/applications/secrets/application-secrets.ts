import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Sealer } from '../../platform/crypto/sealer';
import { Prisma } from '../../platform/database/prisma';

/** A client's secret as it is compared. */
export interface ApplicationSecret {
  readonly name: string;
  /** SHA-256 of the value. */
  readonly digest: Buffer;
  /** Epoch milliseconds; null: it does not end. */
  readonly expiresAt: number | null;
}

export const secretDigest = (value: string): Buffer => createHash('sha256').update(value).digest();

/** The secrets of applications, sealed at rest. */
@Injectable()
export class ApplicationSecrets {
  constructor(
    private readonly prisma: Prisma,
    private readonly sealer: Sealer,
  ) {}

  /** All of them, also those that are over: who presents one of these is told so. */
  async of(tenantId: string, applicationId: string): Promise<readonly ApplicationSecret[]> {
    const rows = await this.prisma.applicationSecret.findMany({ where: { tenantId, applicationId } });
    return rows.map(({ name, sealed, expiresAt }) => {
      const value = this.sealer.open(Buffer.from(sealed), secretPlace(tenantId, applicationId, name)).toString();
      return { name, digest: secretDigest(value), expiresAt: expiresAt?.getTime() ?? null };
    });
  }
}

export const secretPlace = (tenantId: string, applicationId: string, name: string) => ({
  tenantId,
  table: 'application_secrets',
  id: JSON.stringify([applicationId, name]),
  field: 'sealed',
});
