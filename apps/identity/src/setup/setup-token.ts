import { Injectable } from '@nestjs/common';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Environment } from '../environment';
import { Log } from '../platform/logging/log';
import { secretFile } from '../platform/secret-file';
import { ADMIN_TENANT } from '../platform/tenancy/tenant';
import { SetupStore } from './setup.store';

export const newToken = (): string => randomBytes(24).toString('base64url');
/** The hash that is kept. That of an invitation is bound to its address, and no token that is bound to none can have the same one. */
export const hashToken = (token: string, address = ''): Buffer =>
  address === '' ? createHash('sha256').update(token).digest() : createHmac('sha256', token).update(address).digest();
export const setupLink = (adminEndpoint: string, token: string): string => `${adminEndpoint}/console/setup#token=${token}`;

/** The token that claims the first administrator: in a file only the owner can read, or from the environment; its hash in the database. */
@Injectable()
export class SetupToken {
  constructor(
    private readonly store: SetupStore,
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  /** The link to print; undefined when an administrator exists or SETUP_TOKEN has run out. A token of our own that has run out is replaced. */
  async link(): Promise<string | undefined> {
    if (await this.store.isClaimed(ADMIN_TENANT)) return undefined;
    const token = await this.#token();
    return token === undefined ? undefined : setupLink(this.environment.adminEndpoint, token);
  }

  async #token(): Promise<string | undefined> {
    const given = this.environment.variables.SETUP_TOKEN;
    if (given === undefined) return this.#fromFile();
    if (await this.store.offer(ADMIN_TENANT, hashToken(given))) return given;
    this.log.warn('SETUP_TOKEN has run out after its 24 hours; set a new one to claim the first administrator');
    return undefined;
  }

  async #fromFile(): Promise<string> {
    const path = join(this.environment.variables.GATEPOST_DATA, 'setup-token');
    const token = secretFile(path, newToken);
    if (await this.store.offer(ADMIN_TENANT, hashToken(token))) return token;
    rmSync(path);
    const fresh = secretFile(path, newToken);
    await this.store.offer(ADMIN_TENANT, hashToken(fresh));
    return fresh;
  }
}
