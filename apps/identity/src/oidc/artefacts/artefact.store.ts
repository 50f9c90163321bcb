import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { AdapterPayload } from 'oidc-provider';
import { Database } from '../../platform/database/database';
import { write, type WriteOutcome, type WritePart } from '../../platform/database/write';
import { artefactKey, nameByKey, userCodeKey } from './bearer-values';
import { ACCOUNT, LEEWAY_SECONDS, LOAD } from './load-statement';
import { UnitOfWork, type AccountColumns, type AccountRow, type Hint, type StoredArtefact } from './unit-of-work';
import { consume, remove, revokeGrants, save, update } from './write-parts';

interface LoadedRow {
  version: string;
  now: number;
  ord: number | null;
  payload: AdapterPayload;
  grantId: string | null;
  grant: AdapterPayload | null;
  uid: string | null;
  session: AdapterPayload;
  account: AccountColumns | null;
  roles: string[] | null;
  claimant: AccountColumns | null;
  consumed: number | null;
}

/** Rows of the OpenID provider: one read and one write per request. */
@Injectable()
export class ArtefactStore {
  readonly #units = new AsyncLocalStorage<UnitOfWork>();

  constructor(private readonly database: Database) {}

  run<Result>(unit: UnitOfWork, work: () => Promise<Result>): Promise<Result> {
    return this.#units.run(unit, work);
  }

  /** The unit of the request under way. */
  get unit(): UnitOfWork {
    const unit = this.#units.getStore();
    if (!unit) throw new Error('outside a unit of work');
    return unit;
  }

  /** Brings the hinted rows, `extra` ones and what hangs on them. Does nothing when all of it is here already. */
  async load(unit: UnitOfWork, extra: readonly Hint[] = []): Promise<void> {
    const wanted = new Map([...unit.hints, ...extra].map((hint) => [UnitOfWork.key(hint), hint]));
    const wants = [...wanted.values()].filter((hint) => unit.row(hint) === undefined);
    unit.hints = [];
    if (wants.length === 0 && unit.version !== undefined) return;
    const clientId = wants.find((want) => want.clientId)?.clientId ?? '';
    const named = wants.map(({ model, id }, ord) => ({ ord, model, id: artefactKey(id), leeway: LEEWAY_SECONDS[model] ?? 0 }));
    const rows = await this.database.query<{ row: string }>({ name: 'load', text: LOAD, values: [unit.tenantId, JSON.stringify(named), clientId] });
    for (const want of wants) unit.keep(want, null);
    for (const { row } of rows) keepRow(unit, wants, clientId, JSON.parse(row) as LoadedRow);
  }

  async version(unit: UnitOfWork): Promise<string> {
    if (unit.version === undefined) await this.load(unit);
    if (unit.version === undefined) throw new Error(`tenant ${unit.tenantId} does not exist`);
    return unit.version;
  }

  async account(id: string): Promise<AccountRow | undefined> {
    const { unit } = this;
    if (unit.accounts.has(id)) return unit.accounts.get(id);
    const [found] = await this.database.query<{ row: string }>({ name: 'account', text: ACCOUNT, values: [unit.tenantId, id] });
    unit.accounts.set(id, found && accountOf(JSON.parse(found.row) as Pick<LoadedRow, 'account' | 'roles'>));
    return unit.accounts.get(id);
  }

  async sessionByUid(uid: string): Promise<AdapterPayload | undefined> {
    const { unit } = this;
    if (!unit.sessionsByUid.has(uid)) {
      const text = `SELECT payload FROM oidc_artefacts WHERE tenant_id = $1 AND model = 'Session' AND uid = $2 AND expires_at > now()`;
      const [found] = await this.database.query<{ payload: AdapterPayload }>({ name: 'session by uid', text, values: [unit.tenantId, uid] });
      unit.sessionsByUid.set(uid, found?.payload);
    }
    return unit.sessionsByUid.get(uid);
  }

  /** Kept in the unit too, so that what becomes of it is written to its row. */
  async byUserCode(model: string, userCode: string): Promise<(StoredArtefact & { readonly id: string }) | undefined> {
    const { unit } = this;
    const text = `SELECT encode(id, 'base64') AS key, payload, extract(epoch FROM consumed_at)::float8 AS consumed FROM oidc_artefacts
      WHERE tenant_id = $1 AND uid = $2 AND model = $3 AND expires_at > now()`;
    const values = [unit.tenantId, userCodeKey(userCode), model];
    const [found] = await this.database.query<StoredArtefact & { key: string }>({ name: 'by user code', text, values });
    if (!found) return undefined;
    const id = nameByKey(found.key);
    unit.keep({ model, id }, found);
    return { ...found, id };
  }

  /**
   * Writes what the unit has gathered, with the parts of others, as one statement.
   * Not `ok`: a guard failed and nothing was written; a lost race for an artefact has then revoked the family of its grant.
   */
  async flush(unit: UnitOfWork, parts: readonly WritePart[] = [], saveWhen?: string): Promise<WriteOutcome> {
    if (!unit.isDirty && parts.length === 0) return { ok: true };
    const all: WritePart[] = [...parts];
    const consumes = [...unit.consumes.values()];
    if (consumes.length > 0) all.push(consume(consumes));
    if (unit.revokedGrants.size > 0) all.push(revokeGrants([...unit.revokedGrants]));
    if (unit.removals.size > 0) all.push(remove([...unit.removals.values()]));
    const writes = [...unit.saves.values()];
    const known = writes.filter((name) => unit.row(name));
    const fresh = writes.filter((name) => !unit.row(name));
    if (known.length > 0) all.push(update(known, saveWhen));
    if (fresh.length > 0) all.push(save(fresh, saveWhen));
    unit.clear();
    const outcome = await write(this.database, unit.tenantId, all);
    const families = consumes.flatMap(({ grantId }) => grantId ?? []);
    if (!outcome.ok && families.length > 0) await write(this.database, unit.tenantId, [revokeGrants(families)]);
    return outcome;
  }
}

function keepRow(unit: UnitOfWork, wants: readonly Hint[], clientId: string, row: LoadedRow): void {
  unit.version = row.version;
  unit.now = row.now;
  const want = row.ord === null ? undefined : wants[row.ord];
  if (!want) return;
  unit.keep(want, { payload: row.payload, consumed: row.consumed });
  const authorizations = row.payload.authorizations;
  const grantId = row.grantId ?? (want.model === 'Session' ? authorizations?.[clientId]?.grantId : undefined);
  if (grantId && want.model !== 'Grant') unit.keep({ model: 'Grant', id: grantId }, row.grant && { payload: row.grant, consumed: null });
  if (row.uid) unit.sessionsByUid.set(row.uid, row.session);
  if (row.account) unit.accounts.set(row.account.id, accountOf(row));
  if (want.model === 'Interaction') unit.claimant = row.claimant ?? undefined;
}

function accountOf({ account, roles }: Pick<LoadedRow, 'account' | 'roles'>): AccountRow | undefined {
  return account ? { ...account, roleIds: roles ?? [] } : undefined;
}
