import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { AccountEndings } from '../users/account-endings';

/** Ends what a person is signed in with: their sessions, their grants and every token of those, and sign-ins that only have to be finished. */
@Injectable()
export class EndAccount implements OnModuleInit {
  constructor(private readonly endings: AccountEndings) {}

  onModuleInit(): void {
    this.endings.register(endAccount);
  }
}

async function endAccount(transaction: Transaction, tenantId: string, userId: string): Promise<void> {
  // The list of models is that of the index by account.
  const ended = await transaction.$queryRaw<{ grant_id: string | null }[]>`DELETE FROM oidc_artefacts
    WHERE tenant_id = ${tenantId} AND payload->>'accountId' = ${userId} AND model IN ('Session', 'Grant') RETURNING grant_id`;
  // Whoever has proved to be this person may hold back the last step for as long as the sign-in lasts. The expression is that of its index.
  await transaction.$executeRaw`DELETE FROM oidc_artefacts WHERE tenant_id = ${tenantId} AND model = 'Interaction'
    AND coalesce(payload->'result'->'login'->>'accountId', payload->'result'->'experience'->>'userId') = ${userId}`;
  const grantIds = ended.flatMap(({ grant_id }) => grant_id ?? []);
  if (grantIds.length > 0) await transaction.$executeRaw`DELETE FROM oidc_artefacts WHERE tenant_id = ${tenantId} AND grant_id = ANY(${grantIds})`;
}
