import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Environment } from '../environment';
import { Log } from '../platform/logging/log';
import { secretFile } from '../platform/secret-file';
import { SetupStore } from './setup.store';

export const ADMIN_TENANT = 'admin';

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

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
    return token === undefined ? undefined : `${this.environment.adminEndpoint}/console/setup#token=${token}`;
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
    const make = () => randomBytes(24).toString('base64url');
    const token = secretFile(path, make);
    if (await this.store.offer(ADMIN_TENANT, hashToken(token))) return token;
    rmSync(path);
    const fresh = secretFile(path, make);
    await this.store.offer(ADMIN_TENANT, hashToken(fresh));
    return fresh;
  }
}
