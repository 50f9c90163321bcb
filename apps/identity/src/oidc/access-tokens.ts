import { Injectable } from '@nestjs/common';
import { ArtefactStore } from './artefacts/artefact.store';
import { UnitOfWork, type AccountRow } from './artefacts/unit-of-work';

export interface TokenHolder {
  readonly account: AccountRow;
  readonly scopes: ReadonlySet<string>;
  readonly clientId: string;
}

/** Opaque access tokens: those issued without a resource, which userinfo and the Account API take. */
@Injectable()
export class AccessTokens {
  constructor(private readonly store: ArtefactStore) {}

  /** undefined when the token is unknown, over, revoked, or its holder is gone or suspended. One statement. */
  async holder(tenantId: string, value: string): Promise<TokenHolder | undefined> {
    const name = { model: 'AccessToken', id: value };
    const unit = new UnitOfWork(tenantId);
    await this.store.load(unit, [name]);
    const payload = unit.row(name)?.payload;
    if (!payload?.accountId || !payload.grantId || payload.aud !== undefined) return undefined;
    const hasGrant = Boolean(unit.row({ model: 'Grant', id: payload.grantId }));
    const session = unit.sessionsByUid.get(payload.sessionUid ?? '');
    const hasSession = !payload.expiresWithSession || session?.accountId === payload.accountId;
    const account = unit.accounts.get(payload.accountId);
    if (!hasGrant || !hasSession || !account || account.is_suspended) return undefined;
    return { account, scopes: new Set((payload.scope ?? '').split(' ')), clientId: payload.clientId ?? '' };
  }
}
