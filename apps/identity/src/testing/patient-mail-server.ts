import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What it says to EHLO and to AUTH. */
interface Words {
  readonly ehlo: string;
  readonly auth: string;
}

/** A mail server that waits before each word as long as `delays` says, in milliseconds by command or `greeting`. */
export function patientMailServer(delays: Readonly<Record<string, number>>, { ehlo, auth }: Words): (socket: Socket) => void {
  return (socket) => {
    const say = async (what: string, reply: string) => {
      await pause(delays[what] ?? 0, undefined, { ref: false });
      if (!socket.destroyed) socket.write(`${reply}\r\n`);
    };
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const [verb = ''] = chunk.toString().split(/[ \r]/);
      void say(verb, verb === 'EHLO' ? ehlo : verb === 'AUTH' ? auth : '250 ok');
    });
    void say('greeting', '220 mail ESMTP');
  };
}
