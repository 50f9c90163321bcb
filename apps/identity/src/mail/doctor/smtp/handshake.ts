import type { Socket } from 'node:net';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { Visit } from './visit';

/** TLS did not come about; `code` is the system's. */
export class HandshakeError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'HandshakeError';
  }
}

const HANDSHAKE_MS = 5_000;

/**
 * TLS as mails are sent over it, except that a certificate which does not hold ends nothing: what is wrong with it is to be told. Whoever calls
 * looks at `authorized` before anything secret is sent.
 */
export function overTls(visit: Pick<Visit, 'config' | 'options'>, socket: Socket, deadline: AbortSignal): Promise<TLSSocket> {
  const name = nameInCertificate(visit);
  const secured = connect({ ...visit.options.tls, socket, host: name, ...(isIP(name) === 0 && { servername: name }), rejectUnauthorized: false });
  const late = AbortSignal.any([deadline, AbortSignal.timeout(HANDSHAKE_MS)]);
  return new Promise((done, fail) => {
    const giveUp = (code: string) => {
      late.removeEventListener('abort', tooLate);
      secured.destroy();
      fail(new HandshakeError(code));
    };
    const tooLate = () => giveUp('ETIMEDOUT');
    // Stays: a connection that breaks later is told by its end.
    secured.on('error', (error: NodeJS.ErrnoException) => giveUp(error.code ?? 'unknown'));
    secured.once('close', () => giveUp('ECONNRESET'));
    secured.once('secureConnect', () => {
      late.removeEventListener('abort', tooLate);
      done(secured);
    });
    if (late.aborted) tooLate();
    else late.addEventListener('abort', tooLate, { once: true });
  });
}

/** The name that a certificate has to be for. */
export function nameInCertificate({ config, options }: Pick<Visit, 'config' | 'options'>): string {
  return options.servername ?? config.host.replace(/\.$/, '');
}
