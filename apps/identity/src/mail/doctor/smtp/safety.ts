import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { isLoopback } from '@gatepost/connector-smtp/connection-options';
import { judgedCertificate } from './certificate';
import { Dialogue } from './dialogue';
import { extensionsOf, introduced, type Extensions } from './extensions';
import { HandshakeError, overTls } from './handshake';
import { told } from './told';
import type { Visit } from './visit';

const SPOKEN_IN_CLEAR = /WRONG_VERSION_NUMBER|UNKNOWN_PROTOCOL|PACKET_LENGTH|HTTP_REQUEST|^EPROTO$/;
const TOO_OLD = /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|VERSION_TOO_LOW/;

/** The connection made safe by TLS with a certificate that holds. undefined: that failed, and was told. */
export async function secured(visit: Visit, socket: Socket): Promise<TLSSocket | undefined> {
  const { findings, config, options } = visit;
  try {
    const safe = await overTls(visit, socket, visit.deadline);
    const version = safe.getProtocol() ?? 'TLS';
    findings.add('smtp.tls.works', { version, cipher: safe.getCipher().standardName });
    if (await judgedCertificate(visit, safe)) return safe;
    safe.destroy();
  } catch (error) {
    if (!(error instanceof HandshakeError)) throw error;
    const { code } = error;
    if (options.secure && SPOKEN_IN_CLEAR.test(code)) findings.add('smtp.tls.not_spoken', { port: config.port }, { secure: false });
    else if (TOO_OLD.test(code)) findings.add('smtp.tls.too_old', { version: options.tls?.minVersion ?? 'TLSv1.2' });
    else findings.add('smtp.tls.failed', { host: config.host, reason: code });
  }
  return undefined;
}

export interface Session {
  readonly dialogue: Dialogue;
  readonly extensions: Extensions;
}

/** From a greeting in clear to what mails are sent over: by STARTTLS, unless the configuration does without. */
export async function madeSafe(visit: Visit, { dialogue, extensions }: Session): Promise<Session | undefined> {
  const { findings, config, options } = visit;
  const isOffered = extensions.has('STARTTLS');
  if (options.ignoreTLS) {
    tellClear(visit, isOffered);
    return { dialogue, extensions };
  }
  if (!isOffered) {
    findings.add('smtp.tls.missing', { port: config.port });
    await dialogue.end();
    return undefined;
  }
  const reply = await dialogue.ask('STARTTLS');
  if (reply.status !== 220) {
    findings.add('smtp.tls.refused', { reply: told(visit, reply) });
    await dialogue.end();
    return undefined;
  }
  if (dialogue.release()) {
    findings.add('smtp.tls.failed', { host: config.host, reason: 'something was said in clear after STARTTLS', codes: ['tls.early_data'] });
    dialogue.socket.destroy();
    return undefined;
  }
  const safe = await secured(visit, dialogue.socket);
  if (!safe) return undefined;
  const again = new Dialogue(safe, visit);
  return { dialogue: again, extensions: extensionsOf(await introduced(visit, again)) };
}

function tellClear({ findings, config }: Visit, isOffered: boolean): void {
  const { host } = config;
  if (isOffered && config.ignoreTLS === true) findings.add('smtp.tls.off', { host }, { ignoreTLS: false });
  else if (isOffered || config.ignoreTLS === true || !isLoopback(host)) findings.add('smtp.tls.off_here', { host });
}
