import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { ArtefactStore } from './artefact.store';
import { withBearerValues } from './bearer-values';

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

  /** Belongs to the device flow, which is not offered yet. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  upsert(id: string, payload: AdapterPayload, ttl: number): Promise<void> {
    const { unit } = this.store;
    const before = this.model === 'Session' ? unit.row({ model: this.model, id })?.payload : undefined;
    // A session of which only the end moved, by less than a twentieth of its life, needs no write.
    const slides = before && isUnchanged(before, payload) && (payload.exp ?? 0) - (before.exp ?? 0) < ttl / 20;
    if (!slides) unit.save({ model: this.model, id, payload, ttl });
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
