/** The one function of the package that reads a key record; it has no types of its own. */
declare module 'mailauth/lib/tools.js' {
  interface KeyRecord {
    readonly keyType: 'rsa' | 'ed25519';
    /** Bits, of an RSA key. */
    readonly modulusLength: number | undefined;
    /** Whether the record says `t=y`. */
    readonly testing: boolean;
  }
  const tools: {
    /** Fails with a `code`, and with the record as `rr` where there is one. */
    getPublicKey(
      type: 'DKIM',
      name: string,
      minBitLength: number,
      resolver: (name: string, type: string) => Promise<string[] | string[][]>,
    ): Promise<KeyRecord>;
  };
  export default tools;
}
