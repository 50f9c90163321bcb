import type { endUserSession, UserSession } from '@gatepost/contracts/management/user-sessions';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import type { Transaction } from '../../platform/audit/changes';
import { Prisma } from '../../platform/database/prisma';
import { DomainError } from '../../platform/http/domain-error';

export type Target = z.output<typeof endUserSession.query>['revokeGrantsTarget'];

/** What of a session's row is used. */
const stored = z.object({
  uid: z.string(),
  exp: z.number().optional(),
  iat: z.number().optional(),
  loginTs: z.number().optional(),
  authorizations: z.record(z.string(), z.object({ sid: z.string().optional(), grantId: z.string().optional() })).default({}),
});

/** Sessions as the provider keeps them, by whose they are. */
@Injectable()
export class SessionStore {
  constructor(private readonly prisma: Prisma) {}

  async list(tenantId: string, userId: string): Promise<UserSession[]> {
    const rows = await this.prisma.$queryRaw<{ payload: unknown; expires_at: Date }[]>`SELECT payload, expires_at FROM oidc_artefacts
      WHERE tenant_id = ${tenantId} AND model = 'Session' AND payload->>'accountId' = ${userId} AND expires_at > now()
      ORDER BY (payload->>'loginTs')::float8 DESC NULLS LAST, uid`;
    return rows.map(({ payload, expires_at }) => sessionOf(userId, stored.parse(payload), expires_at.getTime()));
  }

  async end(within: Transaction, tenantId: string, userId: string, sessionId: string, target: Target): Promise<void> {
    const [row] = await within.$queryRaw<{ payload: unknown }[]>`DELETE FROM oidc_artefacts
      WHERE tenant_id = ${tenantId} AND model = 'Session' AND payload->>'accountId' = ${userId} AND uid = ${sessionId} RETURNING payload`;
    if (!row) throw new DomainError('entity.not_found');
    const { authorizations } = stored.parse(row.payload);
    const granted = Object.entries(authorizations).flatMap(([clientId, { grantId }]) => (grantId === undefined ? [] : [{ clientId, grantId }]));
    const ended = await this.#ending(within, tenantId, granted, target);
    await within.$executeRaw`DELETE FROM oidc_artefacts WHERE tenant_id = ${tenantId} AND grant_id = ANY(${ended}::text[])`;
  }

  async #ending(within: Transaction, tenantId: string, granted: readonly { clientId: string; grantId: string }[], target: Target): Promise<string[]> {
    const ids = granted.map(({ grantId }) => grantId);
    if (target === 'all') return ids;
    const kept =
      target === 'firstParty'
        ? await within.application.findMany({
            where: { tenantId, id: { in: granted.map(({ clientId }) => clientId) }, isThirdParty: true },
            select: { id: true },
          })
        : await within.$queryRaw<{ id: string }[]>`SELECT payload->>'clientId' AS id FROM oidc_artefacts
            WHERE tenant_id = ${tenantId} AND model = 'Grant' AND grant_id = ANY(${ids}::text[])
              AND 'offline_access' = ANY(string_to_array(payload->'openid'->>'scope', ' '))`;
    const keeping = new Set(kept.map(({ id }) => id));
    return granted.filter(({ clientId }) => !keeping.has(clientId)).map(({ grantId }) => grantId);
  }
}

function sessionOf(accountId: string, { uid, exp, iat, loginTs, authorizations }: z.infer<typeof stored>, expiresAt: number): UserSession {
  const seconds = Math.floor(expiresAt / 1000);
  const payload = {
    uid,
    jti: uid,
    kind: 'Session' as const,
    exp: exp ?? seconds,
    iat: iat ?? loginTs ?? seconds,
    loginTs: loginTs ?? iat ?? seconds,
    accountId,
  };
  return { payload: { ...payload, authorizations }, lastSubmission: null, clientId: Object.keys(authorizations)[0] ?? null, accountId, expiresAt };
}
