import { createServer } from 'node:net';

export interface WantedPort {
  /** The variable that names it. */
  readonly name: string;
  readonly port: number;
  readonly host: string;
}

/** Its message is one line for the person who started the service. */
export class PortTakenError extends Error {}

/** Asked before anything else is touched. */
export async function requireFreePorts(wanted: readonly WantedPort[]): Promise<void> {
  for (const { name, port, host } of wanted) {
    const problem = await tryPort(port, host);
    if (problem === 'EADDRINUSE') throw new PortTakenError(`Port ${port} is taken by another program. Stop that program, or set ${name} to another port.`);
    if (problem) throw new PortTakenError(`Port ${port} on ${host} cannot be opened (${problem}). Set ${name} to another port.`);
  }
}

function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((done) => {
    // Somebody may connect at this very moment, and would keep the port open.
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => done(undefined)));
  });
}
