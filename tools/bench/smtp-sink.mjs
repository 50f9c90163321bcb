// A mail server in a process of its own, so that taking mails is in nobody's figures. Tells its parent the code of each mail, and takes from it
// how to behave: how long a mail takes, or that nothing is said at all.
import { setTimeout } from 'node:timers';
import { SMTPServer } from 'smtp-server';

const FIRST_LINE_OF_TEXT = /^Content-Type: text\/plain[\s\S]*?\r\n\r\n(\d+ ?\d+)\b/im;

let manner = { delayMs: 0, isSilent: false };
process.on('message', (behaviour) => (manner = { ...manner, ...behaviour }));

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onConnect: (_session, done) => manner.isSilent || done(),
  onMailFrom: (_address, _session, done) => manner.isSilent || done(),
  onData(stream, session, done) {
    let mail = '';
    stream.setEncoding('latin1').on('data', (chunk) => (mail += chunk));
    stream.on('end', () => {
      const code = FIRST_LINE_OF_TEXT.exec(mail)?.[1]?.replace(' ', '');
      const take = () => {
        for (const { address } of session.envelope.rcptTo) process.send({ to: address, code, mail: code ? undefined : mail });
        done();
      };
      if (manner.delayMs > 0) setTimeout(take, manner.delayMs);
      else take();
    });
  },
});

server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('disconnect', () => process.exit(0));
// Ctrl-C in a terminal reaches every process; the service may still have a mail to hand over.
process.on('SIGINT', () => undefined);
