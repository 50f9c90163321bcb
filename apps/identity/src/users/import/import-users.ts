import type { importUsers, ImportOutcome } from '@gatepost/contracts/management/users-import';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import type { AuditEntry } from '../../platform/audit/audit-entry';
import { Changes, type Transaction } from '../../platform/audit/changes';
import { PasswordHasher } from '../../platform/crypto/password-hasher';
import { requestContext } from '../../platform/http/request-context';
import { AccountEndings, isProvedAnew } from '../account-endings';
import { decide, type Decision } from './decide';
import { ImportStore } from './import.store';
import { readRow, type ReadRow } from './read-row';

type Wanted = z.output<typeof importUsers.body>;
type Rows = ReplyOf<typeof importUsers>['rows'];

/** Many people at once: all rows that are good or, when something fails, none. */
@Injectable()
export class ImportUsers {
  constructor(
    private readonly store: ImportStore,
    private readonly changes: Changes,
    private readonly hasher: PasswordHasher,
    private readonly endings: AccountEndings,
  ) {}

  async execute({ rows, onExisting, dryRun }: Wanted): Promise<ReplyOf<typeof importUsers>> {
    const read = rows.map((row) => readRow(row, this.hasher));
    const updates = onExisting === 'update';
    if (dryRun) return { rows: (await this.#decide(requestContext().tenant.id, read, updates)).map((decision) => outcomeOf(decision, null)) };
    const { rows: outcomes } = await this.changes.make({ isConfiguration: false }, entriesOf, async (transaction, tenantId) => {
      const decisions = await this.#decide(tenantId, read, updates, transaction);
      await this.#update(transaction, tenantId, decisions);
      return { decisions, rows: await this.#create(transaction, tenantId, decisions) };
    });
    return { rows: outcomes };
  }

  async #decide(tenantId: string, rows: readonly ReadRow[], updates: boolean, within?: Transaction): Promise<Decision[]> {
    const people = rows.flatMap((row) => ('person' in row ? row.person : []));
    const areNamesCaseSensitive = await this.store.areNamesCaseSensitive(tenantId, within);
    const names = areNamesCaseSensitive ? [] : people.flatMap(({ username }) => username ?? []);
    if (within) await this.store.takeTurn(within, tenantId, names);
    return decide(rows, await this.store.find(tenantId, people, within), { updates, areNamesCaseSensitive });
  }

  /** Whoever proved an address or a number that is no longer the person's is signed out. */
  async #update(transaction: Transaction, tenantId: string, decisions: readonly Decision[]): Promise<void> {
    const updates = decisions.filter((decision) => decision.kind === 'update');
    if (updates.length > 0)
      await this.store.update(
        transaction,
        tenantId,
        updates.map(({ before, person }) => ({ id: before.id, person })),
      );
    for (const { before, person } of updates) if (isProvedAnew(before, { ...before, ...person })) await this.endings.end(transaction, tenantId, before.id);
  }

  async #create(transaction: Transaction, tenantId: string, decisions: readonly Decision[]): Promise<Rows> {
    const people = decisions.flatMap((decision) => (decision.kind === 'create' ? decision.person : []));
    const ids = (people.length > 0 ? await this.store.create(transaction, tenantId, people) : []).values();
    return decisions.map((decision) => outcomeOf(decision, decision.kind === 'create' ? (ids.next().value ?? null) : null));
  }
}

function outcomeOf(decision: Decision, createdId: string | null): ImportOutcome {
  switch (decision.kind) {
    case 'create':
      return { outcome: 'created', userId: createdId, issues: [] };
    case 'update':
      return { outcome: 'updated', userId: decision.before.id, issues: [] };
    case 'skip':
      return { outcome: 'skipped', userId: decision.userId, issues: [] };
    case 'refuse':
      return { outcome: 'refused', userId: null, issues: [...decision.issues] };
  }
}

interface Imported {
  readonly decisions: readonly Decision[];
  readonly rows: Rows;
}

/** One entry tells of all of them, and one of each who was there already: what was changed is looked for there. */
function entriesOf({ decisions, rows }: Imported): AuditEntry[] {
  return [entryOf(rows), ...decisions.flatMap((decision) => (decision.kind === 'update' ? changeOf(decision) : []))];
}

/** A digest stays out of the log. */
function changeOf({ before: { id }, person: { passwordDigest, ...told } }: Extract<Decision, { kind: 'update' }>): AuditEntry {
  return { key: 'Management.User.Update', userId: id, target: { type: 'user', id }, data: told };
}

/** The ids stand in one text: lists are cut short in the log. */
function entryOf(rows: Rows): AuditEntry {
  const of = (wanted: ImportOutcome['outcome']) => rows.filter(({ outcome }) => outcome === wanted);
  const ids = (wanted: ImportOutcome['outcome']) =>
    of(wanted)
      .map(({ userId }) => userId)
      .join(' ');
  return {
    key: 'Management.UserImport.Create',
    data: { created: ids('created'), updated: ids('updated'), skipped: of('skipped').length, refused: of('refused').length },
  };
}
