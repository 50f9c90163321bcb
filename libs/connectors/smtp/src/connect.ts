import type { SMTPPoolOptions } from 'nodemailer';
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

/** The mail library connects through it for mails and rehearsals, and makes and checks TLS on what it gets, from the start or by STARTTLS. */
export function socketsOf(connect: Connect): NonNullable<SMTPPoolOptions['getSocket']> {
  return ({ host = '', port = 0, localAddress, dnsTimeout, connectionTimeout }, done) => {
    const timeouts = {
      ...(dnsTimeout !== undefined && { nameTimeout: dnsTimeout }),
      ...(connectionTimeout !== undefined && { connectTimeout: connectionTimeout }),
    };
    connect({ host, port: Number(port), ...timeouts, ...(localAddress !== undefined && { localAddress }) }).then(
      (connection) => done(null, { connection }),
      done,
    );
  };
}
