import { selfSigned } from '@gatepost/connector-smtp/testing/certificate';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext } from 'node:tls';

export interface VendorRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface VendorAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Milliseconds. */
  readonly after?: number;
}

/** What is answered; undefined: nothing ever. */
export type Vendor = (request: VendorRequest) => VendorAnswer | undefined;

export interface VendorServer {
  readonly port: number;
  readonly requests: readonly VendorRequest[];
  /** What a thread has to be started with to take this server for all of the hosts. */
  readonly flags: readonly string[];
  stop(): Promise<void>;
}

/** All providers at once, on this machine: over TLS, with certificates for their names. */
export async function vendorServer(hosts: readonly string[], vendor: Vendor): Promise<VendorServer> {
  const requests: VendorRequest[] = [];
  const sockets = new Set<Socket>();
  const certificates = new Map(hosts.map((host) => [host, selfSigned(host)]));
  const server = createServer({ SNICallback: (host, done) => done(null, createSecureContext(certificates.get(host) ?? {})) }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const asked = { method, host: headers.host ?? '', path, headers, body: Buffer.concat(chunks).toString() };
      requests.push(asked);
      const answer = vendor(asked);
      if (!answer) return;
      const send = () => response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
      setTimeout(send, answer.after ?? 0);
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const trusted = [...certificates.values()].map(({ cert }) => cert);
  return {
    port,
    requests,
    flags: ['--import', preload(port, trusted)],
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Before anything else in the thread: port 443 is that of the server, and its certificates are those of the world. */
function preload(port: number, trusted: readonly string[]): string {
  const script = `import net from 'node:net';
import tls from 'node:tls';
tls.setDefaultCACertificates(${JSON.stringify(trusted)});
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (options, listener) {
  return connect.call(this, Number(options.port) === 443 ? { ...options, port: ${port} } : options, listener);
};`;
  return `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
}
