import type { Journal } from '@gatepost/connector-kit/journal';
import type { FindingCode } from '@gatepost/contracts/management/mail-doctor';
import { CONNECTION, type Dialogue, DialogueError } from './dialogue';
import { examineEnvelope } from './envelope';
import { firstExtensions, tellExtensions } from './extensions';
import { connected, greeted } from './greeting';
import { loggedIn } from './login';
import { examineOtherPorts } from './other-ports';
import { madeSafe, secured, type Session } from './safety';
import { visitOf, type Visit, type Wanted } from './visit';

/** Another port may mend these. What is wrong with a certificate or a login is so at every port. */
const OF_THE_PORT: readonly FindingCode[] = [
  'smtp.connection.refused',
  'smtp.connection.timeout',
  'smtp.connection.failed',
  'smtp.banner.foreign',
  'smtp.banner.silent',
  'smtp.tls.missing',
  'smtp.tls.refused',
  'smtp.tls.failed',
  'smtp.login.not_offered',
];
const WHOLE_MS = 16_000;

export interface Examined {
  /** Whether the guard forbids to call it at all. */
  readonly isBlocked: boolean;
  /** Where it was reached. */
  readonly address: string | undefined;
}

/** Everything that sending a mail does short of the mail: DATA is never said. */
export async function examineServer(wanted: Wanted, journal: Journal, wholeMs = WHOLE_MS): Promise<Examined> {
  const visit = visitOf(wanted, { journal, deadline: AbortSignal.timeout(wholeMs) });
  const socket = await connected(visit);
  if (socket === 'blocked') return { isBlocked: true, address: undefined };
  const address = socket === 'unreached' ? undefined : socket.remoteAddress;
  if (socket !== 'unreached') {
    try {
      await talk(visit, socket);
    } catch (error) {
      if (!(error instanceof DialogueError)) throw error;
      visit.findings.add(error.kind === 'timeout' ? 'smtp.dialogue.timeout' : 'smtp.dialogue.closed', {
        command: error.command,
        codes: error.command === CONNECTION ? ['connection'] : [],
      });
      socket.destroy();
    }
  }
  if (OF_THE_PORT.some((code) => visit.findings.has(code))) await examineOtherPorts(visit);
  return { isBlocked: false, address };
}

async function talk(visit: Visit, socket: Dialogue['socket']): Promise<void> {
  const session = await opened(visit, socket);
  if (!session) return;
  const { dialogue, extensions } = session;
  tellExtensions(visit, extensions);
  if (await loggedIn(visit, dialogue, extensions)) await examineEnvelope(visit, dialogue, extensions);
  await dialogue.end();
}

/** As far as a session in which a client may log in. undefined: it does not come that far, and that was told. */
async function opened(visit: Visit, socket: Dialogue['socket']): Promise<Session | undefined> {
  const isSecure = visit.options.secure === true;
  const connection = isSecure ? await secured(visit, socket) : socket;
  const dialogue = connection && (await greeted(visit, connection));
  const extensions = dialogue && (await firstExtensions(visit, dialogue));
  if (!extensions) return undefined;
  return isSecure ? { dialogue, extensions } : madeSafe(visit, { dialogue, extensions });
}
