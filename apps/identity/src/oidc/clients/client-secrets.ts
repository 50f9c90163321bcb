import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { errors } from 'oidc-provider';
import { ApplicationSecrets, secretDigest } from '../../applications/secrets/application-secrets';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { ArtefactStore } from '../artefacts/artefact.store';

/** Whether what a client presents is one of its secrets. */
@Injectable()
export class ClientSecrets {
  constructor(
    private readonly artefacts: ArtefactStore,
    private readonly secrets: ApplicationSecrets,
    private readonly cache: ConfigurationCache,
  ) {}

  /** Throws when it was one: whoever still holds it has a right to know. */
  async accept(clientId: string, presented: string): Promise<boolean> {
    const { unit } = this.artefacts;
    const { tenantId } = unit;
    const version = await this.artefacts.version(unit);
    const secrets = await this.cache.get(tenantId, version, `secrets ${clientId}`, () => this.secrets.of(tenantId, clientId));
    const digest = secretDigest(presented);
    const matching = secrets.filter((secret) => timingSafeEqual(secret.digest, digest));
    if (matching.some(({ expiresAt }) => expiresAt === null || expiresAt > unit.now)) return true;
    if (matching.length > 0) throw new errors.InvalidRequest('client secret has expired');
    return false;
  }
}
