/** As much of the package as the name server of the specs uses. */
declare module 'dns-packet' {
  export interface Question {
    readonly name: string;
    readonly type: string;
  }
  export interface Answer extends Question {
    readonly ttl: number;
    readonly data: unknown;
  }
  interface Packet {
    readonly id?: number;
    readonly type?: 'query' | 'response';
    /** The response code stands in the lowest four bits. */
    readonly flags?: number;
    readonly questions?: readonly Question[];
    readonly answers?: readonly Answer[];
  }
  const codec: { decode(bytes: Uint8Array): Packet; encode(packet: Packet): Buffer };
  export default codec;
}
