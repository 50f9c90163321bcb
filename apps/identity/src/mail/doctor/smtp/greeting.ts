import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { deadlines } from '@gatepost/connector-smtp/connection-options';
import { OutboundError } from '../../../platform/outbound/outbound-error';
import type { Socket } from 'node:net';
import { codeOf } from '../error-code';
import { CONNECTION, Dialogue, DialogueError } from './dialogue';
import { overTls } from './handshake';
import { told } from './told';
import type { UsualPort, Visit } from './visit';

const TLS_PROBE_MS = 3_000;

/** The connection, or a finding. `blocked`: nothing more may be tried. */
export async function connected(visit: Visit): Promise<Socket | 'blocked' | 'unreached'> {
  const { findings, records } = visit;
  const { host, port } = visit.config;
  const began = performance.now();
  try {
    const socket = await openTo(visit, { port });
    const ms = Math.round(performance.now() - began);
    // Only of a host that may be called is told where it leads.
    const known = await records.addresses(host).catch(() => []);
    findings.add('smtp.host.found', { host, addresses: known.length > 0 ? [...known] : [socket.remoteAddress ?? host] });
    findings.add('smtp.connection.made', { host, port, ms });
    return socket;
  } catch (error) {
    if (isBlocked(error)) {
      findings.add('smtp.host.blocked', { host, port });
      return 'blocked';
    }
    tellUnreached(visit, codeOf(error));
    return 'unreached';
  }
}

export async function openTo({ outbound, config }: Visit, { port }: Pick<UsualPort, 'port'>): Promise<Socket> {
  const { dnsTimeout, connectionTimeout } = deadlines(config);
  const { host, localAddress } = config;
  const socket = await outbound.connect({
    host,
    port,
    nameTimeout: dnsTimeout,
    connectTimeout: connectionTimeout,
    ...(localAddress !== undefined && { localAddress }),
  });
  // Whoever listens to it is told by its end; until somebody does, an error must not end the process.
  return socket.on('error', () => undefined);
}

function isBlocked(error: unknown): boolean {
  return error instanceof ConnectorError && error.failure.cause instanceof OutboundError && error.failure.cause.code === 'EBLOCKED';
}

function tellUnreached({ findings, config: { host, port } }: Visit, code: string): void {
  if (code === 'EDNS') findings.add('smtp.host.unknown', { host });
  else if (code === 'ECONNREFUSED') findings.add('smtp.connection.refused', { host, port });
  else if (code === 'ETIMEDOUT') findings.add('smtp.connection.timeout', { host, port });
  else findings.add('smtp.connection.failed', { host, port, reason: code || 'unknown', codes: code ? [] : ['unknown'] });
}

/** A dialogue whose other side has greeted as a mail server does; undefined: it has not, and that was told. */
export async function greeted(visit: Visit, socket: Socket): Promise<Dialogue | undefined> {
  const { findings, options } = visit;
  const { host, port } = visit.config;
  const dialogue = new Dialogue(socket, visit);
  try {
    const reply = await dialogue.listen(CONNECTION, options.greetingTimeout);
    if (reply.status === 220) {
      findings.add('smtp.banner.greeted', { port });
      return dialogue;
    }
    if (reply.status >= 400) findings.add('smtp.banner.refused', { reply: told(visit, reply) });
    else findings.add('smtp.banner.foreign', { host, port });
  } catch (error) {
    if (!(error instanceof DialogueError)) throw error;
    if (error.kind === 'foreign') findings.add('smtp.banner.foreign', { host, port });
    else if (!options.secure && (await speaksTls(visit))) findings.add('smtp.banner.tls_expected', { port }, { secure: true });
    else findings.add('smtp.banner.silent', { host, port });
  }
  socket.destroy();
  return undefined;
}

/** A port that says nothing may be waiting for the client's first word, which is how TLS begins. */
async function speaksTls(visit: Visit): Promise<boolean> {
  try {
    const socket = await openTo(visit, visit.config);
    const secured = await overTls(visit, socket, AbortSignal.any([visit.deadline, AbortSignal.timeout(TLS_PROBE_MS)]));
    secured.destroy();
    return true;
  } catch {
    return false;
  }
}
