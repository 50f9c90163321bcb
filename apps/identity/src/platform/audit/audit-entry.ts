import type { AuditKey } from '@gatepost/contracts/management/audit-keys';
import { currentCaller } from '../access/caller';
import { timedId } from '../crypto/random-id';
import type { WritePart } from '../database/write';
import { redact } from '../logging/redact';
import { requestContext } from '../http/request-context';

/** Something that happened. Whatever it carries passes the redactor. */
export interface AuditEntry {
  readonly key: AuditKey;
  readonly error?: { readonly code: string };
  readonly userId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly sessionId?: string | undefined;
  /** What a management write was about. */
  readonly target?: { readonly type: string; readonly id: string };
  /** What else there is to know: of a change the members that were sent. */
  readonly data?: unknown;
}

export interface AuditRow {
  readonly id: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly userId: string | null;
  readonly applicationId: string | null;
}

/** The row of an entry, with who asked and from where. */
export function auditRow({ key, error, userId, applicationId, sessionId, target, data }: AuditEntry): AuditRow {
  const { ip, userAgent, requestId } = requestContext();
  const actor = currentCaller();
  const payload = {
    key,
    result: error ? 'Error' : 'Success',
    ...(error && { error }),
    ip,
    ...(userAgent && { userAgent }),
    requestId,
    ...(userId !== undefined && { userId }),
    ...(applicationId !== undefined && { applicationId }),
    ...(sessionId !== undefined && { sessionId }),
    ...(actor && { actor: { type: actor.type, id: actor.id, tenantId: actor.tenantId, applicationId: actor.clientId } }),
    ...(target && { target }),
    ...(data !== undefined && { data: redact(data) }),
  };
  return { id: timedId(), key, payload, userId: userId ?? null, applicationId: applicationId ?? null };
}

/** When something happened, in SQL, and what the part that tells of it is called: one name has one SQL. */
export interface Happening {
  readonly name: string;
  readonly when: string;
}

const WITH_THE_REST: Happening = { name: 'audited', when: '@ok' };

/** Entries as a part of an atomic write. */
export function audit(entries: readonly AuditEntry[], { name, when } = WITH_THE_REST): WritePart {
  return {
    name,
    sql: `INSERT INTO logs (tenant_id, id, key, payload, user_id, application_id)
      SELECT $1, l.id, l.key, l.payload, l."userId", l."applicationId"
      FROM json_to_recordset(@data) AS l(id text, key text, payload jsonb, "userId" text, "applicationId" text) WHERE ${when} RETURNING 1`,
    data: entries.map(auditRow),
  };
}
