import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Environment, EnvironmentError } from '../../environment';
import { randomId } from '../../platform/crypto/random-id';
import { Sealer } from '../../platform/crypto/sealer';
import { Prisma } from '../../platform/database/prisma';
import { newSigningKey, type SigningKey } from './signing-key';

export interface TenantKeys {
  readonly signing: readonly SigningKey[];
  readonly cookie: readonly string[];
}

/** The keys of a tenant, made at first start and sealed at rest. */
@Injectable()
export class KeyStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly sealer: Sealer,
    private readonly environment: Environment,
  ) {}

  /** Throws when this process cannot open what others have sealed. Asked before anything is written. */
  async prove(): Promise<void> {
    for (const { tenantId, id, sealed } of await this.prisma.tenantKey.findMany()) this.#open(tenantId, id, sealed);
  }

  async load(tenantId: string): Promise<TenantKeys> {
    const rows = await this.prisma.tenantKey.findMany({ where: { tenantId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] });
    const open = (purpose: string) => rows.filter((row) => row.purpose === purpose).map((row) => this.#open(tenantId, row.id, row.sealed));
    const signing = open('signing').map((text) => JSON.parse(text) as SigningKey);
    const cookie = open('cookie');
    if (signing.length > 0 && cookie.length > 0) return { signing, cookie };
    await this.#create(tenantId);
    return this.load(tenantId);
  }

  /** Of several processes that start at once on an empty database one wins: the row that makes a tenant is written by the seed, locked here. */
  async #create(tenantId: string): Promise<void> {
    await this.prisma.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM tenants WHERE id = ${tenantId} FOR UPDATE`;
      const had = await transaction.tenantKey.findMany({ where: { tenantId }, select: { purpose: true } });
      const algorithm = this.environment.signingAlgorithm;
      const keys = [
        { purpose: 'signing', algorithm, secret: JSON.stringify(newSigningKey(algorithm)) },
        { purpose: 'cookie', algorithm: 'HS256', secret: randomBytes(32).toString('base64url') },
      ];
      const missing = keys.filter((key) => !had.some(({ purpose }) => purpose === key.purpose));
      const data = missing.map(({ purpose, algorithm, secret }) => {
        const id = randomId();
        return { tenantId, id, purpose, algorithm, sealed: new Uint8Array(this.sealer.seal(secret, place(tenantId, id))) };
      });
      await transaction.tenantKey.createMany({ data });
    });
  }

  #open(tenantId: string, id: string, sealed: Uint8Array): string {
    try {
      return this.sealer.open(Buffer.from(sealed), place(tenantId, id)).toString();
    } catch (cause) {
      throw new EnvironmentError('SECRET_KEK: is not the key that this database was sealed with. Nothing was changed.', { cause });
    }
  }
}

const place = (tenantId: string, id: string) => ({ tenantId, table: 'tenant_keys', id, field: 'sealed' });
