import type { AuditKey } from '@gatepost/contracts/management/audit-keys';
import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { audit, type AuditEntry } from '../../platform/audit/audit-entry';
import type { WritePart } from '../../platform/database/write';
import type { UnitOfWork } from '../artefacts/unit-of-work';
import { DEVICE_CODE } from '../clients/client-metadata';
import { ActiveUsers } from './active-users';

/** What a request has to add to its one write. */
interface JournalPage {
  readonly parts: readonly WritePart[];
  /** Told when the parts have been written. */
  written(): void;
}

const TOKEN_KEYS = new Map<unknown, AuditKey>([
  ['authorization_code', 'ExchangeTokenBy.AuthorizationCode'],
  ['refresh_token', 'ExchangeTokenBy.RefreshToken'],
  ['client_credentials', 'ExchangeTokenBy.ClientCredentials'],
  [DEVICE_CODE, 'ExchangeTokenBy.DeviceCode'],
]);
/** A device asks every few seconds; that it has to wait is no event. */
const UNTOLD = new Set(['authorization_pending', 'slow_down']);
const LONGEST_RESOURCE = 256;
const KINDS = { access_token: 'AccessToken', refresh_token: 'RefreshToken', id_token: 'IdToken' };
const LOST = { code: 'oidc.invalid_grant' };

/** Tells the audit log which tokens were issued, refused and revoked, and counts who is active. */
@Injectable()
export class RequestJournal {
  readonly #active = new ActiveUsers();

  of(ctx: KoaContextWithOIDC, unit: UnitOfWork): JournalPage {
    const { oidc } = ctx;
    if (!oidc) return { parts: [], written: () => undefined };
    const entry = oidc.route === 'token' ? exchangeOf(ctx) : revocationOf(ctx, unit);
    const entries = [entry, revokedGrants(ctx, unit.revokedGrants)].filter((one) => one !== undefined);
    const parts: WritePart[] = entries.length > 0 ? [audit(entries)] : [];
    if (unit.consumes.size > 0 && oidc.route === 'token') parts.push(lostRace(ctx, entry, unit));
    const userId = oidc.entities.Account?.accountId;
    const visit = entry && !entry.error && oidc.route === 'token' && userId !== undefined ? this.#active.visit(unit.tenantId, userId) : undefined;
    if (visit) parts.push(visit.part);
    return { parts, written: () => visit?.remember() };
  }
}

function exchangeOf(ctx: KoaContextWithOIDC): AuditEntry | undefined {
  const { params } = ctx.oidc;
  const body = asRecord(ctx.body);
  const error = typeof body['error'] === 'string' ? body['error'] : undefined;
  // Nobody in particular must not be able to fill the log.
  if (error !== undefined && (UNTOLD.has(error) || !ctx.oidc.client)) return undefined;
  const key = TOKEN_KEYS.get(params?.['grant_type']) ?? 'ExchangeTokenBy.Unknown';
  const tokenTypes = Object.entries(KINDS).flatMap(([member, kind]) => (body[member] === undefined ? [] : [kind]));
  const { resource } = params ?? {};
  // Whoever is refused may have sent anything.
  const named = error === undefined ? resource : String(resource).slice(0, LONGEST_RESOURCE);
  const data = { ...(resource !== undefined && { resource: named }), ...(error === undefined && { tokenTypes, scope: body['scope'] ?? '' }) };
  return { key, ...whoOf(ctx), ...(error !== undefined && { error: { code: `oidc.${error}` } }), data };
}

function revocationOf(ctx: KoaContextWithOIDC, unit: UnitOfWork): AuditEntry | undefined {
  if (ctx.oidc.route !== 'revocation' || unit.removals.size === 0) return undefined;
  return { key: 'RevokeToken', ...whoOf(ctx), data: { tokenTypes: [...unit.removals.values()].map(({ model }) => model) } };
}

function revokedGrants(ctx: KoaContextWithOIDC, grantIds: Iterable<string>): AuditEntry | undefined {
  const ids = [...grantIds];
  return ids.length === 0 ? undefined : { key: 'RevokeGrants', ...whoOf(ctx), data: { grantIds: ids } };
}

/** What is told instead when somebody else was first with the same value: that is a replay, and its family ends. */
function lostRace(ctx: KoaContextWithOIDC, entry: AuditEntry | undefined, unit: UnitOfWork): WritePart {
  const families = [...unit.consumes.values()].flatMap(({ grantId }) => grantId ?? []);
  const entries = [entry && { ...entry, error: LOST, data: {} }, revokedGrants(ctx, families)].filter((one) => one !== undefined);
  return audit(entries, { name: 'audited_loss', when: 'NOT @ok' });
}

function whoOf({ oidc }: KoaContextWithOIDC): Pick<AuditEntry, 'userId' | 'applicationId' | 'sessionId'> {
  const { Account, AuthorizationCode, DeviceCode, RefreshToken, AccessToken } = oidc.entities;
  const source = AuthorizationCode ?? DeviceCode ?? RefreshToken ?? AccessToken;
  return {
    userId: Account?.accountId ?? source?.accountId ?? oidc.session?.accountId,
    applicationId: oidc.client?.clientId,
    sessionId: source?.sessionUid ?? oidc.session?.uid,
  };
}

function asRecord(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
