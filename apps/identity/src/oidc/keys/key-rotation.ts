import { keyType as keyTypes, type KeyType, type OidcKey, type rotateKeys } from '@gatepost/contracts/management/keys';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Environment } from '../../environment';
import { Changes } from '../../platform/audit/changes';
import { DomainError } from '../../platform/http/domain-error';
import { invalidInput } from '../../platform/http/invalid-input';
import { requestContext } from '../../platform/http/request-context';
import { CurrentKeys } from './current-keys';
import { withStatus, type KeyPurpose, type KeyRow } from './key-rows';
import { COOKIE_KEYS, KeyStore } from './key.store';
import type { SigningAlgorithm } from './signing-key';

type Wanted = NonNullable<z.output<typeof rotateKeys.body>>;

/** Verifiers commonly keep a key set for ten minutes; of cookies only our own processes need to know. */
const GRACE_SECONDS: Readonly<Record<KeyPurpose, number>> = { signing: 600, cookie: 60 };
const LEAST: Readonly<Record<KeyPurpose, number>> = { signing: 1, cookie: COOKIE_KEYS };
const RETIRED_DAYS = 90;

/** Lists, makes and removes the keys of the tenant that is called. */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly store: KeyStore,
    private readonly current: CurrentKeys,
    private readonly changes: Changes,
    private readonly environment: Environment,
  ) {}

  async list(keyType: string): Promise<OidcKey[]> {
    const purpose = purposeOf(keyType);
    const { rows } = await this.store.rows(requestContext().tenant.id);
    return withStatus(rows.filter((row) => row.purpose === purpose)).map(viewOf);
  }

  async rotate(keyType: string, { signingKeyAlgorithm, rotationGracePeriod }: Wanted = {}): Promise<OidcKey[]> {
    const purpose = purposeOf(keyType);
    const algorithm = purpose === 'cookie' ? 'HS256' : this.#algorithm(signingKeyAlgorithm);
    const wait = rotationGracePeriod ?? GRACE_SECONDS[purpose];
    // A tenant that nothing has been asked of has no keys yet: the new one is to follow its first.
    await this.current.of(requestContext().tenant.id);
    const entry = { key: 'Management.OidcKey.Rotate', target: { type: 'OidcKey', id: keyType }, data: { algorithm, rotationGracePeriod: wait } } as const;
    await this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      await this.store.add(transaction, tenantId, { purpose, algorithm }, wait);
      await this.store.prune(transaction, tenantId, purpose, RETIRED_DAYS);
    });
    return this.#changed(keyType);
  }

  async delete(keyType: string, keyId: string): Promise<void> {
    const purpose = purposeOf(keyType);
    const entry = { key: 'Management.OidcKey.Delete', target: { type: 'OidcKey', id: keyId }, data: { keyType } } as const;
    await this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const keys = withStatus(await this.store.times(transaction, tenantId, purpose));
      const key = keys.find(({ id }) => id === keyId);
      if (keys.length <= LEAST[purpose]) throw new DomainError('oidc.key_required');
      if (!key) throw new DomainError('oidc.key_not_found', { data: { id: keyId } });
      if (key.status !== 'Previous') throw new DomainError('oidc.only_previous_key_can_be_deleted');
      await this.store.remove(transaction, tenantId, keyId);
    });
    await this.#changed(keyType);
  }

  /** This process goes on with the new keys from the next request on. */
  async #changed(keyType: string): Promise<OidcKey[]> {
    await this.current.refresh(requestContext().tenant.id);
    return this.list(keyType);
  }

  #algorithm(wanted: Wanted['signingKeyAlgorithm']): SigningAlgorithm {
    const { signingAlgorithm: usual } = this.environment;
    if (wanted === 'RSA') return 'RS256';
    return wanted === 'EC' && usual === 'RS256' ? 'ES256' : usual;
  }
}

const PURPOSES: Readonly<Record<KeyType, KeyPurpose>> = { 'private-keys': 'signing', 'cookie-keys': 'cookie' };

function purposeOf(keyType: string): KeyPurpose {
  const parsed = keyTypes.safeParse(keyType);
  if (!parsed.success) throw invalidInput([{ path: ['keyType'], message: `must be ${keyTypes.options.join(' or ')}` }]);
  return PURPOSES[parsed.data];
}

function viewOf({ id, purpose, algorithm, status, createdAt, activeAt }: KeyRow & Pick<OidcKey, 'status'>): OidcKey {
  return {
    id,
    createdAt: createdAt.getTime(),
    ...(purpose === 'signing' && { signingKeyAlgorithm: algorithm.startsWith('RS') ? ('RSA' as const) : ('EC' as const) }),
    status,
    ...(status === 'Next' && { effectiveAt: activeAt.getTime() }),
  };
}
