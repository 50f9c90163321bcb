import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { KeyStore, type TenantKeys } from './key.store';

type Listener = (tenantId: string, keys: TenantKeys) => void;

/** A process that nobody asks anything still learns within this time what another one has rotated. */
const LOOK_MS = 5000;

interface Known extends TenantKeys {
  /** By this process's steady clock: from here on another key may sign. */
  readonly until: number;
}

/**
 * The keys of all tenants as this process uses them. A newer configuration version, seen by any request, brings them anew at once;
 * whoever is not asked looks every five seconds. What was published stays published, so the moment between costs nobody a signature.
 */
@Injectable()
export class CurrentKeys implements OnApplicationShutdown {
  readonly #known = new Map<string, Known>();
  readonly #running = new Map<string, Promise<TenantKeys>>();
  readonly #queued = new Map<string, Promise<TenantKeys>>();
  readonly #listeners: Listener[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly store: KeyStore) {}

  onChange(listener: Listener): void {
    this.#listeners.push(listener);
    this.#timer ??= setInterval(() => void this.#look(), LOOK_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  async of(tenantId: string): Promise<TenantKeys> {
    return this.#known.get(tenantId) ?? this.refresh(tenantId);
  }

  /** A request has seen this version. Costs nothing as long as it is the known one. */
  notice(tenantId: string, version: string): void {
    // Without the database the known keys go on; the next request tries again.
    if (this.#isBehind(tenantId, version)) this.refresh(tenantId).catch(() => undefined);
  }

  /** The keys as of now, for one who has met a signature of an unknown key. Reads them only when there is something new. */
  async catchUp(tenantId: string): Promise<TenantKeys> {
    const [known, versions] = await Promise.all([this.of(tenantId), this.store.versions()]);
    const version = versions.find(({ id }) => id === tenantId)?.version ?? known.version;
    return this.#isBehind(tenantId, version) ? this.refresh(tenantId) : known;
  }

  /** Reads after this call has begun: a reading that was under way before may have missed what the caller knows of. */
  refresh(tenantId: string): Promise<TenantKeys> {
    const queued = this.#queued.get(tenantId);
    if (queued) return queued;
    const running = this.#running.get(tenantId);
    if (!running) return this.#start(tenantId);
    const next = running
      .catch(() => undefined)
      .then(() => {
        this.#queued.delete(tenantId);
        return this.#start(tenantId);
      });
    this.#queued.set(tenantId, next);
    return next;
  }

  #start(tenantId: string): Promise<TenantKeys> {
    const load = this.#load(tenantId).finally(() => this.#running.delete(tenantId));
    this.#running.set(tenantId, load);
    return load;
  }

  async #load(tenantId: string): Promise<TenantKeys> {
    const loaded = await this.store.load(tenantId);
    const before = this.#known.get(tenantId);
    const keys = { ...loaded, until: performance.now() + (loaded.changesIn ?? Infinity) };
    this.#known.set(tenantId, keys);
    if (before && !isSame(before, keys)) for (const tell of this.#listeners) tell(tenantId, keys);
    return keys;
  }

  #isBehind(tenantId: string, version: string): boolean {
    const known = this.#known.get(tenantId);
    if (!known) return false;
    return (version !== known.version && BigInt(version) > BigInt(known.version)) || performance.now() >= known.until;
  }

  async #look(): Promise<void> {
    const versions = await this.store.versions().catch(() => []);
    for (const { id, version } of versions) this.notice(id, version);
  }
}

function isSame(before: TenantKeys, after: TenantKeys): boolean {
  const marks = ({ signing, cookie }: TenantKeys) => JSON.stringify([signing.map(({ kid }) => kid), cookie]);
  return marks(before) === marks(after);
}
