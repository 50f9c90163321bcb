import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs cookies with HMAC-SHA-256; the library's own ring uses SHA-1. The first key signs, all verify. */
export class CookieKeys {
  constructor(private readonly keys: readonly string[]) {}

  sign(data: string): string {
    const [current] = this.keys;
    if (current === undefined) throw new Error('no cookie key');
    return mac(current, data);
  }

  index(data: string, digest: string): number {
    return this.keys.findIndex((key) => {
      const expected = Buffer.from(mac(key, data));
      const actual = Buffer.from(digest);
      return expected.length === actual.length && timingSafeEqual(expected, actual);
    });
  }

  verify(data: string, digest: string): boolean {
    return this.index(data, digest) > -1;
  }
}

function mac(key: string, data: string): string {
  return createHmac('sha256', key).update(data).digest('base64url');
}
