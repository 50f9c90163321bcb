import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Environment, EnvironmentError } from '../../environment';
import type { Transaction } from '../../platform/audit/changes';
import { randomId } from '../../platform/crypto/random-id';
import { Sealer } from '../../platform/crypto/sealer';
import { Database } from '../../platform/database/database';
import { Prisma } from '../../platform/database/prisma';
import { byUse, withStatus, type KeyPurpose, type KeyRow } from './key-rows';
import { newSigningKey, type SigningAlgorithm, type SigningKey } from './signing-key';

export interface TenantKeys {
  /** The configuration version they were read at. */
  readonly version: string;
  /** The one that signs, then those that are published as well. */
  readonly signing: readonly SigningKey[];
  readonly cookie: readonly string[];
  /** Milliseconds until a key that waits takes over; undefined when none waits. */
  readonly changesIn: number | undefined;
}

export interface NewKey {
  readonly purpose: KeyPurpose;
  readonly algorithm: SigningAlgorithm | 'HS256';
  readonly activeAt?: Date;
}

/** Cookies are signed with one of at least two live keys, so that one of them can go at any time. */
export const COOKIE_KEYS = 2;

/** The keys of a tenant, made at first start and sealed at rest. */
@Injectable()
export class KeyStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly database: Database,
    private readonly sealer: Sealer,
    private readonly environment: Environment,
  ) {}

  /** Throws when this process cannot open what others have sealed. Asked before anything is written. */
  async prove(): Promise<void> {
    for (const { tenantId, id, sealed } of await this.prisma.tenantKey.findMany()) this.#open(tenantId, id, Buffer.from(sealed));
  }

  /** With one statement: the keys are those of the version that comes with them. */
  async load(tenantId: string): Promise<TenantKeys> {
    const { version, rows } = await this.rows(tenantId);
    const open = (purpose: KeyPurpose) =>
      byUse(withStatus(rows.filter((row) => row.purpose === purpose))).map(({ id, sealed }) => this.#open(tenantId, id, sealed));
    const signing = open('signing').map((text) => JSON.parse(text) as SigningKey);
    const cookie = open('cookie');
    const waits = rows.map(({ startsIn }) => startsIn).filter((wait) => wait > 0);
    if (signing.length > 0 && cookie.length >= COOKIE_KEYS) return { version, signing, cookie, changesIn: waits.length > 0 ? Math.min(...waits) : undefined };
    await this.#create(tenantId);
    return this.load(tenantId);
  }

  async rows(tenantId: string): Promise<{ readonly version: string; readonly rows: readonly KeyRow[] }> {
    const text = `SELECT t.config_version::text AS version, k.id, k.purpose, k.algorithm, k.sealed, k.created_at AS "createdAt", k.active_at AS "activeAt",
        extract(epoch FROM k.active_at - clock_timestamp())::float8 * 1000 AS "startsIn"
      FROM tenants t LEFT JOIN tenant_keys k ON k.tenant_id = t.id WHERE t.id = $1`;
    const found = await this.database.query<KeyRow & { version: string }>({ name: 'tenant keys', text, values: [tenantId] });
    const [first] = found;
    if (!first) throw new Error(`tenant ${tenantId} does not exist`);
    return { version: first.version, rows: found.filter(({ id }) => id !== null) };
  }

  /** When the keys of one purpose begin, as the transaction sees them. */
  times(within: Transaction, tenantId: string, purpose: KeyPurpose): Promise<Pick<KeyRow, 'id' | 'activeAt' | 'startsIn'>[]> {
    return within.$queryRaw`SELECT id, active_at AS "activeAt", extract(epoch FROM active_at - clock_timestamp())::float8 * 1000 AS "startsIn"
      FROM tenant_keys WHERE tenant_id = ${tenantId} AND purpose = ${purpose}`;
  }

  /** The configuration versions of all tenants. */
  versions(): Promise<{ id: string; version: string }[]> {
    return this.database.query({ name: 'configuration versions', text: 'SELECT id, config_version::text AS version FROM tenants', values: [] });
  }

  /** A row for a new key, sealed. */
  make(tenantId: string, { purpose, algorithm, activeAt }: NewKey) {
    const id = randomId();
    const secret = algorithm === 'HS256' ? randomBytes(32).toString('base64url') : JSON.stringify(newSigningKey(algorithm));
    const sealed = new Uint8Array(this.sealer.seal(secret, place(tenantId, id)));
    return { tenantId, id, purpose, algorithm, sealed, ...(activeAt && { activeAt }) };
  }

  /** Keeps a new key that begins after `wait` seconds. One that has waited until now and never signed makes room for it. */
  async add(within: Transaction, tenantId: string, key: NewKey, wait: number): Promise<void> {
    const { id, purpose, algorithm, sealed } = this.make(tenantId, key);
    await within.$executeRaw`DELETE FROM tenant_keys WHERE tenant_id = ${tenantId} AND purpose = ${purpose} AND active_at > clock_timestamp()`;
    await within.$executeRaw`INSERT INTO tenant_keys (tenant_id, id, purpose, algorithm, sealed, active_at)
      VALUES (${tenantId}, ${id}, ${purpose}, ${algorithm}, ${sealed}, clock_timestamp() + make_interval(secs => ${wait}::float8))`;
  }

  /** Forgets keys that stopped signing so long ago that nothing they have signed is of use. */
  async prune(within: Transaction, tenantId: string, purpose: KeyPurpose, days: number): Promise<void> {
    await within.$executeRaw`DELETE FROM tenant_keys k WHERE k.tenant_id = ${tenantId} AND k.purpose = ${purpose}
      AND EXISTS (SELECT FROM tenant_keys s WHERE s.tenant_id = k.tenant_id AND s.purpose = k.purpose AND s.active_at > k.active_at
        AND s.active_at < now() - make_interval(days => ${days}::int))`;
  }

  async remove(within: Transaction, tenantId: string, id: string): Promise<void> {
    await within.tenantKey.delete({ where: { tenantId_id: { tenantId, id } } });
  }

  /** Of several processes that start at once on an empty database one wins: the row that makes a tenant is written by the seed, locked here. */
  async #create(tenantId: string): Promise<void> {
    await this.prisma.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM tenants WHERE id = ${tenantId} FOR UPDATE`;
      const had = await transaction.tenantKey.findMany({ where: { tenantId }, select: { purpose: true } });
      const count = (purpose: KeyPurpose) => had.filter((key) => key.purpose === purpose).length;
      const wanted: NewKey[] = [];
      if (count('signing') === 0) wanted.push({ purpose: 'signing', algorithm: this.environment.signingAlgorithm });
      if (count('cookie') === 0) wanted.push({ purpose: 'cookie', algorithm: 'HS256' });
      // What fills up never signs: other processes do not know it yet.
      for (let have = Math.max(1, count('cookie')); have < COOKIE_KEYS; have += 1)
        wanted.push({ purpose: 'cookie', algorithm: 'HS256', activeAt: new Date(0) });
      await transaction.tenantKey.createMany({ data: wanted.map((key) => this.make(tenantId, key)) });
    });
  }

  #open(tenantId: string, id: string, sealed: Buffer): string {
    try {
      return this.sealer.open(sealed, place(tenantId, id)).toString();
    } catch (cause) {
      throw new EnvironmentError('SECRET_KEK: is not the key that this database was sealed with. Nothing was changed.', { cause });
    }
  }
}

const place = (tenantId: string, id: string) => ({ tenantId, table: 'tenant_keys', id, field: 'sealed' });
