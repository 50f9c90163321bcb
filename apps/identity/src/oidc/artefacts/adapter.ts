import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { ArtefactStore } from './artefact.store';
import { withBearerValues } from './bearer-values';

/** Rows that outlive what they hold: a device that comes too late is told that its code has expired, not that there never was one (RFC 8628 section 3.5). */
const STAYS_SECONDS: Readonly<Record<string, number>> = { DeviceCode: 600 };

/** What the library asks of a store. Writes are only noted: they happen together when the request ends. */
export class ArtefactAdapter implements Adapter {
  constructor(
    private readonly store: ArtefactStore,
    private readonly model: string,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    const { store, model } = this;
    const { unit } = store;
    const name = { model, id };
    const key = `${model}|${id}`;
    if (unit.removals.has(key)) return undefined;
    const pending = unit.saves.get(key);
    if (pending) return structuredClone(pending.payload);
    if (unit.row(name) === undefined) await store.load(unit, [name]);
    const row = unit.row(name);
    return row ? withBearerValues(model, id, row.payload, row.consumed) : undefined;
  }

  /** For reading only: the cookie's value cannot be known from the row, so a session found here must never be saved. */
  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.store.sessionByUid(uid);
  }

  /** By the code a person types. The value that the device holds is not known here, so the row goes by its key. */
  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    const found = await this.store.byUserCode(this.model, userCode);
    return found && { ...withBearerValues(this.model, found.id, found.payload, found.consumed), userCode };
  }

  upsert(id: string, payload: AdapterPayload, ttl: number): Promise<void> {
    const { unit } = this.store;
    const before = this.model === 'Session' ? unit.row({ model: this.model, id })?.payload : undefined;
    // A session of which only the end moved, by less than a twentieth of its life, needs no write.
    const slides = before && isUnchanged(before, payload) && (payload.exp ?? 0) - (before.exp ?? 0) < ttl / 20;
    if (!slides) unit.save({ model: this.model, id, payload, ttl: ttl + (STAYS_SECONDS[this.model] ?? 0) });
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.store.unit.remove({ model: this.model, id });
    return Promise.resolve();
  }

  consume(id: string): Promise<void> {
    const name = { model: this.model, id };
    const { unit } = this.store;
    unit.consumes.set(`${this.model}|${id}`, { ...name, grantId: unit.row(name)?.payload.grantId });
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    this.store.unit.revokedGrants.add(grantId);
    return Promise.resolve();
  }
}

function isUnchanged(before: AdapterPayload, after: AdapterPayload): boolean {
  return canonical(before) === canonical(after);
}

function canonical({ iat, exp, jti, ...rest }: AdapterPayload): string {
  return JSON.stringify(sorted(rest));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
}
