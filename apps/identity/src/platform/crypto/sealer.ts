import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const KEY_ID = 8;
const SALT = 16;
const IV = 12;
const TAG = 16;
const HEAD = 1 + KEY_ID + SALT + IV;

/** Where a sealed value lives. It is bound into the ciphertext: moved to another row, it no longer opens. */
export interface SealedPlace {
  readonly tenantId: string;
  readonly table: string;
  readonly id: string;
  readonly field: string;
}

interface KeyEncryptionKey {
  readonly id: Buffer;
  readonly bytes: Buffer;
}

/**
 * Seals secrets at rest with AES-256-GCM. Every record has its own key (HKDF-SHA-256 of the key-encryption key and a random salt, RFC 5869),
 * a random 96-bit IV, and its place as additional data. Layout: version, key id, salt, IV, ciphertext, tag.
 * The current key seals; earlier ones only open, so that a key can be replaced while the service runs.
 */
export class Sealer {
  readonly #current: KeyEncryptionKey;
  readonly #all: readonly KeyEncryptionKey[];

  constructor(current: Buffer, earlier: readonly Buffer[] = []) {
    this.#current = identified(current);
    this.#all = [this.#current, ...earlier.map(identified)];
  }

  seal(plain: Buffer | string, place: SealedPlace): Buffer {
    const salt = randomBytes(SALT);
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', recordKey(this.#current, salt), iv);
    cipher.setAAD(additionalData(place));
    return Buffer.concat([Buffer.of(VERSION), this.#current.id, salt, iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  /** Throws when the value was sealed under another key, for another place, or was changed. */
  open(sealed: Buffer, place: SealedPlace): Buffer {
    if (sealed.length < HEAD + TAG || sealed[0] !== VERSION) throw new Error('not a sealed value');
    const key = this.#all.find(({ id }) => id.equals(keyIdOf(sealed)));
    if (!key) throw new Error('sealed under another SECRET_KEK');
    const salt = sealed.subarray(1 + KEY_ID, 1 + KEY_ID + SALT);
    const decipher = createDecipheriv('aes-256-gcm', recordKey(key, salt), sealed.subarray(HEAD - IV, HEAD));
    decipher.setAAD(additionalData(place));
    decipher.setAuthTag(sealed.subarray(-TAG));
    return Buffer.concat([decipher.update(sealed.subarray(HEAD, -TAG)), decipher.final()]);
  }

  /** The first bytes of everything that the current key has sealed: what begins otherwise is to be sealed anew. */
  get currentPrefix(): Buffer {
    return Buffer.concat([Buffer.of(VERSION), this.#current.id]);
  }

  /** A keyed function for one purpose: whoever has only the database cannot compute it. */
  macFor(purpose: string): (...parts: string[]) => Buffer {
    return macOf(this.#current, purpose);
  }

  /** The same under each key, the current one first: what was kept a moment before the key was replaced is still found. */
  macsFor(purpose: string): (...parts: string[]) => readonly Buffer[] {
    const macs = this.#all.map((key) => macOf(key, purpose));
    return (...parts) => macs.map((mac) => mac(...parts));
  }
}

function identified(bytes: Buffer): KeyEncryptionKey {
  return { bytes, id: createHash('sha256').update('gatepost key id').update(bytes).digest().subarray(0, KEY_ID) };
}

const keyIdOf = (sealed: Buffer): Buffer => sealed.subarray(1, 1 + KEY_ID);

function recordKey({ bytes }: KeyEncryptionKey, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', bytes, salt, 'gatepost record', 32));
}

function macOf({ bytes }: KeyEncryptionKey, purpose: string): (...parts: string[]) => Buffer {
  const key = Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), `gatepost mac ${purpose}`, 32));
  return (...parts) => createHmac('sha256', key).update(JSON.stringify(parts)).digest();
}

function additionalData({ tenantId, table, id, field }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([tenantId, table, id, field]));
}
