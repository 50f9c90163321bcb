import dnsPacket, { type Question } from 'dns-packet';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** Records by name and type: addresses, texts, or mail servers with their preference. */
export type Zone = Record<
  string,
  { readonly A?: readonly string[]; readonly TXT?: readonly string[]; readonly MX?: readonly { readonly preference: number; readonly exchange: string }[] }
>;

export interface NameServer {
  /** As a resolver takes it: address and port. */
  readonly address: string;
  /** What it knows, to be changed at will. A name that ends in `silent.example` gets no answer. */
  zone: Zone;
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

const NO_SUCH_NAME = 3;

/** A name server on loopback. */
export async function nameServer(zone: Zone = {}): Promise<NameServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  const server = {
    address: '',
    zone,
    asked,
    stop: () => new Promise<void>((done) => socket.close(() => done())),
  };
  socket.on('message', (bytes, { port, address }) => {
    const { id, questions } = dnsPacket.decode(bytes);
    const [question] = questions ?? [];
    if (id === undefined || !question || question.name.endsWith('silent.example')) return;
    asked.push(`${question.type} ${question.name}`);
    socket.send(dnsPacket.encode(answerTo(server.zone, id, question)), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  server.address = `127.0.0.1:${socket.address().port}`;
  return server;
}

function answerTo(zone: Zone, id: number, question: Question) {
  const name = question.name.toLowerCase();
  const records = zone[name];
  const values: readonly unknown[] = Object.entries(records ?? {}).find(([type]) => type === question.type)?.[1] ?? [];
  // A name that has others below it exists.
  const exists = records !== undefined || Object.keys(zone).some((other) => other.endsWith(`.${name}`));
  const answers = values.map((data) => ({ ...question, ttl: 0, data: typeof data === 'string' && question.type === 'TXT' ? chunksOf(data) : data }));
  return { id, type: 'response' as const, flags: exists ? 0 : NO_SUCH_NAME, questions: [question], answers };
}

function chunksOf(text: string): string[] {
  return text.match(/.{1,255}/g) ?? [''];
}
