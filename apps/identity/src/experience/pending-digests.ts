import { Injectable } from '@nestjs/common';
import type { PasswordHash } from '../platform/crypto/password-hasher';
import { Sealer } from '../platform/crypto/sealer';
import type { PendingDigest } from './experience-state';

/** Seals digests for the time they wait in a sign-in under way: each opens in its own sign-in only. */
@Injectable()
export class PendingDigests {
  constructor(private readonly sealer: Sealer) {}

  seal(tenantId: string, interactionId: string, { digest, algorithm }: PasswordHash): PendingDigest {
    return { sealed: this.sealer.seal(digest, place(tenantId, interactionId)).toString('base64'), algorithm };
  }

  open(tenantId: string, interactionId: string, { sealed, algorithm }: PendingDigest): PasswordHash {
    return { digest: this.sealer.open(Buffer.from(sealed, 'base64'), place(tenantId, interactionId)).toString(), algorithm };
  }
}

const place = (tenantId: string, id: string) => ({ tenantId, table: 'oidc_artefacts', id, field: 'password_digest' });
