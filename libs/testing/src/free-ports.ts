import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';

/** Below those that systems give to outgoing connections: one of them may be anybody's a moment later. */
const [LOWEST, HIGHEST] = [20_000, 32_000];
const TRIES = 50;

/** Ports of the loopback address that nobody listens on at this moment. All are held until the last one is known, so no two are the same. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(TRIES)));
  const ports = servers.map(portOf);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

async function listen(tries: number): Promise<Server> {
  const server = createServer();
  try {
    return await new Promise<Server>((resolve, reject) => server.once('error', reject).listen(randomInt(LOWEST, HIGHEST), '127.0.0.1', () => resolve(server)));
  } catch (error) {
    if (tries <= 1) throw error;
    return listen(tries - 1);
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
