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

/**
 * Seals secrets at rest with AES-256-GCM. Every record has its own key (HKDF-SHA-256 of the key-encryption key and a random salt, RFC 5869),
 * a random 96-bit IV, and its place as additional data. Layout: version, key id, salt, IV, ciphertext, tag.
 */
export class Sealer {
  readonly #kek: Buffer;
  readonly #keyId: Buffer;

  constructor(kek: Buffer) {
    this.#kek = kek;
    this.#keyId = createHash('sha256').update('gatepost key id').update(kek).digest().subarray(0, KEY_ID);
  }

  seal(plain: Buffer | string, place: SealedPlace): Buffer {
    const salt = randomBytes(SALT);
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', this.#recordKey(salt), iv);
    cipher.setAAD(additionalData(place));
    return Buffer.concat([Buffer.of(VERSION), this.#keyId, salt, iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  /** Throws when the value was sealed under another key, for another place, or was changed. */
  open(sealed: Buffer, place: SealedPlace): Buffer {
    if (sealed.length < HEAD + TAG || sealed[0] !== VERSION) throw new Error('not a sealed value');
    if (!sealed.subarray(1, 1 + KEY_ID).equals(this.#keyId)) throw new Error('sealed under another SECRET_KEK');
    const salt = sealed.subarray(1 + KEY_ID, 1 + KEY_ID + SALT);
    const decipher = createDecipheriv('aes-256-gcm', this.#recordKey(salt), sealed.subarray(HEAD - IV, HEAD));
    decipher.setAAD(additionalData(place));
    decipher.setAuthTag(sealed.subarray(-TAG));
    return Buffer.concat([decipher.update(sealed.subarray(HEAD, -TAG)), decipher.final()]);
  }

  /** A keyed function for one purpose: whoever has only the database cannot compute it. */
  macFor(purpose: string): (...parts: string[]) => Buffer {
    const key = Buffer.from(hkdfSync('sha256', this.#kek, Buffer.alloc(0), `gatepost mac ${purpose}`, 32));
    return (...parts) => createHmac('sha256', key).update(JSON.stringify(parts)).digest();
  }

  #recordKey(salt: Buffer): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#kek, salt, 'gatepost record', 32));
  }
}

function additionalData({ tenantId, table, id, field }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([tenantId, table, id, field]));
}
