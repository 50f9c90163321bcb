import { eventually } from '@gatepost/testing/eventually';
import { freePorts } from '@gatepost/testing/free-ports';
import { rounds } from '@gatepost/testing/rounds';
import type { Service } from '@gatepost/testing/service';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { authorization, discover, nativeApp } from '../relying-party/relying-party';
import { RunningService } from '../stage/running-service';

interface Taken {
  readonly to: string;
  readonly messageId: string | undefined;
}

type Done = () => void;

/** Between the text of a mail and the note that it was sent a process may die. Then another one cannot know, and sends it again. */
describe('a process that is killed while it hands a mail over', () => {
  const taken: Taken[] = [];
  let running: RunningService;
  let victim: Service | undefined;
  let meets: (done: Done) => Promise<void> = (done) => Promise.resolve(done());
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 50,
    onData(stream, { envelope }, done) {
      void receive(stream, envelope.rcptTo[0]?.address ?? '').then(() => meets(done));
    },
  });

  async function receive(stream: SMTPServerDataStream, to: string): Promise<void> {
    const { messageId } = await simpleParser(stream);
    taken.push({ to, messageId });
  }

  beforeAll(async () => {
    const [port = 0] = await freePorts(1);
    smtp.on('error', () => undefined);
    await new Promise<void>((listening) => smtp.listen(port, '127.0.0.1', listening));
    const SECRET_KEK = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 5 + 3)).toString('base64');
    running = new RunningService({ variables: { SECRET_KEK, SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Harbour <no-reply@harbour.example>' } });
    await running.start();
  }, 90_000);
  afterAll(async () => {
    await running.stop();
    await new Promise<void>((closed) => smtp.close(closed));
  }, 60_000);

  const kill = async () => {
    const dying = victim;
    victim = undefined;
    await dying?.kill();
  };

  const deaths = [
    [
      'before the answer to the text',
      async (done: Done) => {
        await kill();
        done();
      },
    ],
    [
      'right after it',
      async (done: Done) => {
        done();
        await kill();
      },
    ],
  ] as const;

  it.each(deaths)(
    '%s sends it twice at the most, under the same id, and never not at all',
    async (_when, death) => {
      for (let round = 0; round < rounds(3, 25); round += 1) {
        const email = running.newAddress();
        victim = await running.service.replica({ SMTP_URL: `smtp://127.0.0.1:${portOf(smtp)}`, MAIL_FROM: 'Harbour <no-reply@harbour.example>' });
        const { endpoint } = victim;
        meets = async (done) => (victim ? death(done) : done());
        const { url } = await authorization(await discover(running, nativeApp), nativeApp);
        const there = new URL(url);
        there.port = new URL(endpoint).port;
        await new SignInWalk(endpoint).askForCode(there.href, email).catch(() => undefined);
        await eventually(
          () => (victim === undefined ? true : undefined),
          () => 'the mail did not come that far',
        );
        // The lease of the dead is over.
        await running.query(`UPDATE deliveries SET leased_until = now() - interval '1 second' WHERE state = 'waiting'`);
        await eventually(
          async () => ((await running.query(`SELECT FROM deliveries WHERE state <> 'handed'`)).length === 0 ? true : undefined),
          () => 'the mail was lost',
        );
        const mails = taken.filter(({ to }) => to === email);
        expect([1, 2]).toContain(mails.length);
        expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
      }
    },
    300_000,
  );
});

function portOf({ server }: SMTPServer): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
