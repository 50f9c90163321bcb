import type { AdapterPayload } from 'oidc-provider';
import type { ProviderSettings } from '../../settings/settings-reader';
import type { ArtefactName, ArtefactWrite } from './write-parts';

/** The columns of `users`. */
export interface AccountColumns {
  readonly id: string;
  readonly username: string | null;
  readonly primary_email: string | null;
  readonly primary_phone: string | null;
  readonly name: string | null;
  readonly avatar: string | null;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly custom_data: Readonly<Record<string, unknown>>;
  readonly identities: Readonly<Record<string, unknown>>;
  readonly is_suspended: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A user as the load statement brings one. */
export interface AccountRow extends AccountColumns {
  readonly roleIds: readonly string[];
}

export interface StoredArtefact {
  readonly payload: AdapterPayload;
  readonly consumed: number | null;
}

export interface Hint extends ArtefactName {
  /** With a session: whose authorization in it is meant. */
  readonly clientId?: string;
}

/** What one request has read and still has to write. Everything it writes becomes one statement when it ends. */
export class UnitOfWork {
  /** The tenant's configuration version as this request sees it; undefined before the first read. */
  version: string | undefined;
  /** The database's clock at the first read, epoch milliseconds. */
  now = 0;
  /** The tenant's, in requests that have to do with a browser's session. */
  settings: ProviderSettings | undefined;
  hints: Hint[] = [];
  /** The user whose address or number was verified in this request's interaction. */
  claimant: AccountColumns | undefined;
  readonly accounts = new Map<string, AccountRow | undefined>();
  readonly sessionsByUid = new Map<string, AdapterPayload | undefined>();
  readonly saves = new Map<string, ArtefactWrite>();
  readonly removals = new Map<string, ArtefactName>();
  readonly consumes = new Map<string, ArtefactName & { grantId?: string | undefined }>();
  readonly revokedGrants = new Set<string>();
  readonly #loaded = new Map<string, StoredArtefact | null>();

  constructor(readonly tenantId: string) {}

  static key({ model, id }: ArtefactName): string {
    return `${model}|${id}`;
  }

  hint(model: string, id: string | undefined, clientId?: string): void {
    if (id) this.hints.push(clientId === undefined ? { model, id } : { model, id, clientId });
  }

  /** null: looked for and not there; undefined: not looked for. */
  row(name: ArtefactName): StoredArtefact | null | undefined {
    return this.#loaded.get(UnitOfWork.key(name));
  }

  keep(name: ArtefactName, row: StoredArtefact | null): void {
    this.#loaded.set(UnitOfWork.key(name), row);
  }

  // The last operation on a row is the one that counts: two on one row in one statement have no defined order.
  save(write: ArtefactWrite): void {
    this.removals.delete(UnitOfWork.key(write));
    this.saves.set(UnitOfWork.key(write), write);
  }

  remove(name: ArtefactName): void {
    this.saves.delete(UnitOfWork.key(name));
    this.removals.set(UnitOfWork.key(name), name);
  }

  get isDirty(): boolean {
    return this.saves.size + this.removals.size + this.consumes.size + this.revokedGrants.size > 0;
  }

  clear(): void {
    this.saves.clear();
    this.removals.clear();
    this.consumes.clear();
    this.revokedGrants.clear();
  }
}
