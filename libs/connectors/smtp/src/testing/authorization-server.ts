import { once } from 'node:events';
import { createServer } from 'node:http';

export interface TokenAnswer {
  readonly status?: number;
  /** Sent as JSON, a text as it is. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface AuthorizationServer {
  readonly url: string;
  /** What it was asked for, form by form. */
  readonly asked: readonly Readonly<Record<string, string>>[];
  stop(): Promise<void>;
}

/** A token endpoint on loopback that answers the first request with the first answer, and so on; the last answer stays. */
export async function authorizationServer(...answers: readonly TokenAnswer[]): Promise<AuthorizationServer> {
  const asked: Record<string, string>[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push(Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())));
      const { status = 200, body, headers = {} } = answers[Math.min(asked.length, answers.length) - 1] ?? { body: '' };
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/token`,
    asked,
    stop() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
