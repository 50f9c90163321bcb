import { Journal } from '@gatepost/connector-kit/journal';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Dialogue } from './dialogue';

const open: (() => unknown)[] = [];

/** A dialogue with who pours this out, again and again, and how much of it was taken. */
async function withTalkative(text: string): Promise<{ readonly dialogue: Dialogue; readonly taken: () => number }> {
  const chunk = Buffer.from(text.repeat(Math.ceil(65_536 / text.length)));
  let taken = 0;
  const server: Server = createServer((socket) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(chunk)) taken += chunk.length;
    };
    socket.on('error', () => undefined).on('drain', pour);
    pour();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket: Socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const circumstances = { journal: new Journal(), withoutSecrets: (said: string) => said, patience: 5_000, deadline: AbortSignal.timeout(20_000) };
  const dialogue = new Dialogue(socket, circumstances);
  open.push(
    () => socket.destroy(),
    () => server.close(),
  );
  return { dialogue, taken: () => taken };
}

afterEach(() => {
  for (const close of open.splice(0)) close();
});

describe('a dialogue with who never stops', () => {
  it.each([
    ['replies that nobody asked for', '250 ok\r\n'],
    ['one reply without an end', '250-and\r\n'],
    ['one line without an end', 'x'],
    ['empty lines', '\n'],
  ])('sending %s reads no more than a little', async (_what, text) => {
    const { dialogue, taken } = await withTalkative(text);
    // Nobody listens meanwhile: a token is being fetched, say.
    await pause(500);
    expect(dialogue.socket.destroyed).toBe(true);
    const before = taken();
    await pause(200);
    expect([taken() - before, before < 20_000_000]).toEqual([0, true]);
  });
});
