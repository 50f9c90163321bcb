import { CONNECTION, Dialogue } from './dialogue';
import { extensionsOf, introduced, type Extensions } from './extensions';
import { openTo } from './greeting';
import { overTls } from './handshake';
import type { UsualPort, Visit } from './visit';

const EACH_MS = 4_000;

/** Where the chosen port does not do, whether another one of the same host would. */
export async function examineOtherPorts(visit: Visit): Promise<void> {
  const { findings, config, usualPorts } = visit;
  const others = usualPorts.filter(({ port }) => port !== config.port);
  const deadline = AbortSignal.timeout(EACH_MS);
  const tried = await Promise.all(others.map(async (usual) => ({ ...usual, works: await works({ ...visit, deadline, patience: EACH_MS }, usual) })));
  const best = tried.find((usual) => usual.works);
  if (!best) return findings.add('smtp.ports.none', { ports: others.map(({ port }) => String(port)) });
  const manner = best.isSecure ? 'TLS from the start' : 'STARTTLS';
  const working = tried.filter((usual) => usual.works).map(({ port }) => String(port));
  const codes = best.isSecure ? ['tls.implicit'] : [];
  findings.add('smtp.ports.other', { port: best.port, manner, codes, working }, { port: best.port, secure: best.isSecure, ignoreTLS: false });
}

/** Whether mails could be sent there: over TLS, with a certificate that holds, and with a login where one is needed. */
async function works(visit: Visit, { port, isSecure }: UsualPort): Promise<boolean> {
  // These looks around are no part of the dialogue that is shown.
  const quiet = { ...visit, journal: { said: () => undefined, heard: () => undefined } };
  let socket;
  try {
    socket = await openTo(visit, { port });
    if (isSecure) socket = await overTls(visit, socket, visit.deadline);
    let dialogue = new Dialogue(socket, quiet);
    if ((await dialogue.listen(CONNECTION)).status !== 220) return false;
    let extensions = extensionsOf(await introduced(visit, dialogue));
    if (!isSecure) {
      if (!extensions.has('STARTTLS') || (await dialogue.ask('STARTTLS')).status !== 220 || dialogue.release()) return false;
      socket = await overTls(visit, socket, visit.deadline);
      dialogue = new Dialogue(socket, quiet);
      extensions = extensionsOf(await introduced(visit, dialogue));
    }
    return 'authorized' in socket && socket.authorized === true && mayLogIn(visit, extensions);
  } catch {
    return false;
  } finally {
    socket?.destroy();
  }
}

function mayLogIn({ config }: Visit, extensions: Extensions): boolean {
  return !config.auth?.user || extensions.has('AUTH');
}
