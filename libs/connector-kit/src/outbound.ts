import type { Socket } from 'node:net';

export interface Destination {
  readonly host: string;
  readonly port: number;
  /** The address of this machine to connect from. */
  readonly localAddress?: string;
  /** Milliseconds. */
  readonly nameTimeout?: number;
  readonly connectTimeout?: number;
}

/** Opens a connection without TLS; what it fails with is what the connector fails with. Whoever hands it in decides where connections may lead. */
export type Connect = (destination: Destination) => Promise<Socket>;

/** The only ways out for a connector: what is called through them has been checked. */
export interface Outbound {
  readonly connect: Connect;
  readonly fetch: typeof fetch;
}
