// A mail server in a process of its own, so that taking mails is in nobody's figures. Tells its parent the code of each mail.
import { SMTPServer } from 'smtp-server';

const FIRST_LINE_OF_TEXT = /^Content-Type: text\/plain[\s\S]*?\r\n\r\n(\d+ ?\d+)\b/im;

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData(stream, session, done) {
    let mail = '';
    stream.setEncoding('latin1').on('data', (chunk) => (mail += chunk));
    stream.on('end', () => {
      const code = FIRST_LINE_OF_TEXT.exec(mail)?.[1]?.replace(' ', '');
      for (const { address } of session.envelope.rcptTo) process.send({ to: address, code, mail: code ? undefined : mail });
      done();
    });
  },
});

server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('disconnect', () => process.exit(0));
// Ctrl-C in a terminal reaches every process; the service may still have a mail to hand over.
process.on('SIGINT', () => undefined);
